package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A catalogue that breaks a rule, and the same catalogue mended: both the base catalogue with a few changes.
 *
 * @param rules the settings that the validator needs to find it, as a rules file has them; most need none
 * @param at the JSON Pointer to what is found
 * @param broken what breaks the rule
 * @param mended the same without the fault
 */
record RuleExample(Optional<String> rules, String at, Changes broken, Changes mended) {

    /** The day on which the examples are checked. */
    static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final JsonMapper JSON = new JsonMapper();

    private static final JsonNode BASE = JSON.readTree(RuleFiles.base());

    /** Shared by the many examples that need no settings, since a validator takes a while to build. */
    private static final CatalogueValidator STANDARD = validator("{}");

    /** What a file of an example says. */
    static RuleExample parse(String json) {
        JsonNode file = JSON.readTree(json);
        return new RuleExample(
                file.optional("rules").map(Changes::line),
                file.required("at").stringValue(),
                new Changes(file.required("broken")),
                new Changes(file.required("mended")));
    }

    /** What is found in the broken catalogue. */
    ValidationReport breaking() {
        return report(broken);
    }

    /** What is found in the mended catalogue. */
    ValidationReport mending() {
        return report(mended);
    }

    private ValidationReport report(Changes changes) {
        return report(rules.map(RuleExample::validator).orElse(STANDARD), changes.applyTo(BASE));
    }

    /** What is found in the base catalogue with some settings. */
    static ValidationReport ofBase(String rules) {
        return report(validator(rules), BASE);
    }

    private static CatalogueValidator validator(String rules) {
        return CatalogueRules.parse(rules.getBytes(StandardCharsets.UTF_8))
                .applyTo(CatalogueValidator.builder())
                .clock(Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .build();
    }

    private static ValidationReport report(CatalogueValidator validator, JsonNode document) {
        return CatalogueReader.standard()
                .validator(validator)
                .read(JSON.writeValueAsString(document))
                .getReport();
    }
}
