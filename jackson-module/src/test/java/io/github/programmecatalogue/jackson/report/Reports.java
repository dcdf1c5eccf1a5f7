package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue with a few faults, and what is reported of it. */
final class Reports {

    /** What a user might write to break out of a text, whatever the format. */
    static final String EVIL = "<script>alert(1)</script>\"'>]]>{{7*7}}\u001b[2J\u202etxt";

    static final TextDocument DOCUMENT = TextDocument.of("каталог 1.json", """
            {
              "formatVersion": "1.0",
              "id": "it-cube",
              "title": {"ru": "IT-куб", "en": "IT-cube"},
              "language": "ru",
              "courses": [
                {
                  "id": "robotics",
                  "title": {"ru": "Робототехника", "en": " "},
                  "ageRange": {"min": 12, "max": 17},
                  "url": "%s",
                  "prerequisites": [{"anyOf": ["algoritms"]}]
                },
                {"id": "algorithms", "title": {"ru": "Алгоритмы"}, "ageRange": {"min": 30, "max": 60}}
              ]
            }
            """.formatted(json(EVIL)));

    private Reports() {}

    static ValidationReport faulty() {
        return validate(CatalogueValidator.builder());
    }

    static ValidationReport validate(CatalogueValidator.Builder validator) {
        return validator
                .clock(Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC))
                .suppress("age_outside_childhood", Course.class, "algorithms", EVIL)
                .build()
                .validate(catalogue());
    }

    private static Catalogue catalogue() {
        return JsonMapper.builder()
                .addModule(new CatalogueModule())
                .build()
                .readValue(DOCUMENT.getText(), Catalogue.class);
    }

    private static String json(String text) {
        String quoted = new JsonMapper().writeValueAsString(text);
        return quoted.substring(1, quoted.length() - 1);
    }
}
