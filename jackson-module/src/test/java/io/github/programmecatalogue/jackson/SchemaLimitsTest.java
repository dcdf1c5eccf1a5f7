package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.programmecatalogue.model.Catalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema draws its lines where a reader does. */
class SchemaLimitsTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /ageGroups/0/ageRange/min             | 0           | -1
            /ageGroups/0/ageRange/max             | 2147483646  | 2147483647
            /courses/0/groupSize/min              | 0           | -1
            /courses/0/groupSize/max              | 2147483647  | 2147483648
            /courses/0/workload/hours             | 0           | -0.1
            /courses/0/workload/hoursPerWeek      | 9e99        | 1e100
            /courses/0/workload/weeks             | 0           | -1
            /courses/0/workload/minutesPerHour    | 1           | 0
            /courses/0/teaches/0/proficiency      | -2147483648 | -2147483649
            /offerings/0/sessions/0/everyWeeks    | 1           | 0
            /offerings/0/sessions/1/everyWeeks    | 1           | 2
            /offerings/0/sessions                 | [{"day": "monday", "start": "10:00", "end": "11:00", "everyWeeks": 2}] | \
            [{"day": "monday", "date": "2026-10-05", "start": "10:00", "end": "11:00", "everyWeeks": 2}]
            /offerings/0/sessions/0/start         | "23:59:59"  | "24:00"
            /offerings/0/placesAvailable          | 0           | -1
            /offerings/0/prices/1/amount          | "0"         | "-1"
            /courses/0/prerequisites/0/anyOf      | ["a"]       | []
            /courses/0/title                      | {"en": ""}  | {}
            /formatVersion                        | "1.999999999" | "1.1000000000"
            """)
    void areThoseOfAReader(String pointer, String last, String beyond) {
        JsonNode accepted = with(pointer, last);
        JsonNode refused = with(pointer, beyond);

        assertThat(FormatSchema.problems(accepted)).isEmpty();
        assertThat(MAPPER.readValue(accepted.toString(), Catalogue.class)).isNotNull();
        assertThat(FormatSchema.problems(refused)).isNotEmpty();
        assertThatExceptionOfType(MismatchedInputException.class)
                .isThrownBy(() -> MAPPER.readValue(refused.toString(), Catalogue.class));
    }

    /** A document that states everything, with one value put in place of another. */
    private static JsonNode with(String pointer, String value) {
        JsonNode document = FormatSchema.tree(MAPPER.writeValueAsString(Examples.CATALOGUE));
        JsonPointer place = JsonPointer.compile(pointer);
        ((ObjectNode) document.at(place.head())).set(place.last().getMatchingProperty(), FormatSchema.tree(value));
        return document;
    }
}
