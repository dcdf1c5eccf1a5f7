package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.value.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Where the schema and a reader differ on purpose. {@code FORMAT.md} lists the same. */
class SchemaExceptionsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RANGE_ENDS_BEFORE_IT_STARTS              | "ageGroups": [{"id": "a", "title": {"en": "A"}, "ageRange": {"min": 12, "max": 9}}]
            RANGE_ENDS_BEFORE_IT_STARTS              | "courses": [{"id": "a", "title": {"en": "A"}, "groupSize": {"min": 12, "max": 9}}]
            RANGE_ENDS_BEFORE_IT_STARTS              | "courses": [{"id": "a", "title": {"en": "A"}, "validity": {"from": "2026-09-02", "to": "2026-09-01"}}]
            RANGE_ENDS_BEFORE_IT_STARTS              | "offerings": [{"id": "a", "course": "a", "prices": [{"amount": "2", "amountTo": "1", "currency": "USD"}]}]
            DAY_NOT_IN_THE_CALENDAR                  | "publishedOn": "2026-02-29"
            DAY_NOT_IN_THE_CALENDAR                  | "modified": "2026-06-31T12:00:00Z"
            CURRENCY_NOT_IN_USE                      | "offerings": [{"id": "a", "course": "a", "prices": [{"amount": "2", "currency": "ZZZ"}]}]
            LANGUAGE_WITHOUT_A_MEANING               | "publisher": {"en-und": "A"}
            LANGUAGE_TWICE                           | "publisher": {"en": "A", "EN": "B"}
            HALF_A_SURROGATE_PAIR                    | "publisher": {"en": "\\ud83d"}
            HALF_A_SURROGATE_PAIR                    | "alternateIds": {"a": "\\ude00"}
            HALF_A_SURROGATE_PAIR                    | "extensions": {"list": ["\\ude00"]}
            WHOLE_NUMBER_WITH_A_POINT_OR_AN_EXPONENT | "courses": [{"id": "a", "title": {"en": "A"}, "workload": {"weeks": 36.0}}]
            WHOLE_NUMBER_WITH_A_POINT_OR_AN_EXPONENT | "courses": [{"id": "a", "title": {"en": "A"}, "workload": {"weeks": 3e1}}]
            HOURS_WITH_TOO_MANY_DIGITS               | "courses": [{"id": "a", "title": {"en": "A"}, "workload": {"hours": 1e-101}}]
            DEGREES_BEYOND_A_DOUBLE                  | "providers": [{"id": "a", "title": {"en": "A"}, "location": {"latitude": 1e400, "longitude": 0}}]
            EXTENSIONS_WITH_AN_ILLEGIBLE_NUMBER      | "extensions": {"number": 1e-10000}
            """)
    void aReaderRefusesWhatNoSchemaCanSay(Unsayable what, String property) {
        assertRefusedByAReaderOnly(what, property);
    }

    @Test
    void aReaderRefusesAPropertyThatIsThereTwice() {
        assertRefusedByAReaderOnly(Unsayable.PROPERTY_TWICE, "\"id\": \"again\"");
    }

    @Test
    void aReaderRefusesExtensionsNestedTooDeep() {
        String deep = "[".repeat(Extensions.MAX_DEPTH) + "]".repeat(Extensions.MAX_DEPTH);

        assertRefusedByAReaderOnly(Unsayable.EXTENSIONS_TOO_DEEP, "\"extensions\": {\"deep\": " + deep + "}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "url": null                                                    | ''
            "publisher": {"en": "A", "ru": null}                           | "publisher": {"en": "A"}
            "alternateIds": {"navigator": null}                            | ''
            "courses": [{"id": "a", "title": {"en": "A"}, "level": "BASIC"}] | "courses": [{"id": "a", "title": {"en": "A"}, "level": "basic"}]
            "clusters": [{"id": "a", "title": {"en": "A"}, "direction": "Natural_Science"}] | "clusters": [{"id": "a", "title": {"en": "A"}, "direction": "natural-science"}]
            "offerings": [{"id": "a", "course": "a", "prices": [{"amount": 305.0, "currency": "USD"}]}] | "offerings": [{"id": "a", "course": "a", "prices": [{"amount": "305.00", "currency": "USD"}]}]
            "offerings": [{"id": "a", "course": "a", "prices": [{"amount": "-0.00", "currency": "USD"}]}] | "offerings": [{"id": "a", "course": "a", "prices": [{"amount": "0.00", "currency": "USD"}]}]
            "publisher": {"en-gb-oed": "A"}                                | "publisher": {"en-GB-x-oed": "A"}
            """)
    void aReaderTakesMoreThanIsWritten(String property, String plain) {
        assertThat(problems(property)).isNotEmpty();
        assertThat(problems(plain)).isEmpty();
        assertThat(read(property)).isEqualTo(read(plain));
    }

    private static void assertRefusedByAReaderOnly(Unsayable what, String property) {
        assertThat(problems(property)).isEmpty();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> read(property))
                .extracting(MismatchedInputException::getOriginalMessage)
                .matches(what::covers, "said of " + what);
    }

    private static Iterable<String> problems(String property) {
        return FormatSchema.problems(FormatSchema.tree(document(property)));
    }

    private static Catalogue read(String property) {
        return MAPPER.readValue(document(property), Catalogue.class);
    }

    private static String document(String property) {
        return "{\"formatVersion\": \"1.0\", \"id\": \"a\", \"title\": {\"en\": \"A\"}, \"language\": \"en\""
                + (property.isEmpty() ? "" : ", " + property) + "}";
    }
}
