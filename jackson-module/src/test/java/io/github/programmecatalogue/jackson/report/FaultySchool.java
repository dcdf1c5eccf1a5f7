package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/** A catalogue of a school that does much wrong, and writes what pages, scripts and styles might take for their own. */
final class FaultySchool {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    static final String NAME = "<b onclick='document.title=\"broken\"'>school</b>.json";

    static final String JSON = """
            {
              "formatVersion": "1.0",
              "id": "school",
              "title": {"en": "School of <script>document.title='broken'</script>", "ru": "Школа"},
              "language": "en",
              "providers": [
                {
                  "id": "a&b'c",
                  "title": {"en": "\\"><img src=x onerror=\\"document.title='broken'\\">", "ru": "Академия"},
                  "location": {"region": "</style></script><!-- ]]>"},
                  "contact": {"email": "<a href=javascript:alert(1)>"}
                }
              ],
              "clusters": [
                {"id": "robots", "title": {"en": "TODO", "ru": "{{7*7}} ${7*7} `x`"}, "direction": "technical"}
              ],
              "courses": [
                {
                  "id": "robotics",
                  "title": {"en": "\u202eRobotics", "ru": "Робото\\u0007техника "},
                  "clusters": ["robots"],
                  "provider": "a&b'c",
                  "level": "basic",
                  "ageRange": {"min": 12, "max": 121},
                  "prerequisites": [{"anyOf": ["robotics"], "strength": "required"}]
                },
                {
                  "id": "cpp",
                  "title": {"en": "</pre></article><h1>C++</h1>", "ru": " "},
                  "clusters": ["nowhere"],
                  "provider": "nobody",
                  "ageRange": {"min": 12, "max": 17}
                }
              ]
            }
            """;

    static final TextDocument DOCUMENT = TextDocument.of(NAME, JSON);

    static final Catalogue CATALOGUE =
            JsonMapper.builder().addModule(new CatalogueModule()).build().readValue(JSON, Catalogue.class);

    static final ValidationReport REPORT =
            CatalogueValidator.builder().clock(CLOCK).build().validate(CATALOGUE);

    private FaultySchool() {}
}
