package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Workload;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.cbor.CBORMapper;

class BrokenDocumentTest {

    private static final int VERY_DEEP = 100_000;
    private static final int CUTS = 500;
    private static final int MILLION = 1_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    /** A host that has lifted Jackson's limits. */
    private static final JsonMapper UNLIMITED = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .addModule(new CatalogueModule())
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAnEmptyDocument(String json) {
        assertThatThrownBy(() -> JSON.readValue(json, Catalogue.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("No content");
    }

    static Stream<GoldenCase> all() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesADocumentThatEndsEarlyWhereverItEnds(GoldenCase golden) {
        String json = golden.json();
        int step = 1 + json.length() / CUTS;
        IntStream.iterate(0, end -> end < json.length(), end -> end + step)
                .forEach(end -> assertThatThrownBy(() -> JSON.readValue(json.substring(0, end), golden.type()))
                        .as("ends at %s", end)
                        .isInstanceOf(JacksonException.class));
    }

    @ParameterizedTest
    @MethodSource("all")
    void survivesADocumentWithAnyByteChanged(GoldenCase golden) {
        byte[] cbor =
                CBORMapper.builder().addModule(new CatalogueModule()).build().writeValueAsBytes(golden.value());
        CBORMapper mapper =
                CBORMapper.builder().addModule(new CatalogueModule()).build();
        for (int i = 0; i < cbor.length; i++) {
            byte[] changed = cbor.clone();
            changed[i] ^= (byte) (1 << (i % Byte.SIZE));
            Throwable thrown = catchThrowable(() -> mapper.readValue(changed, golden.type()));
            if (thrown != null) {
                assertThat(thrown).as("byte %s", i).isInstanceOf(JacksonException.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "extensions", "title", "prerequisites"})
    void refusesWhatIsNestedTooDeepForTheParser(String property) {
        assertThatThrownBy(() -> JSON.readValue(nested(property), Course.class))
                .isInstanceOfAny(StreamConstraintsException.class, MismatchedInputException.class);
    }

    @Test
    void skipsAnUnknownPropertyHoweverDeep() {
        assertThatThrownBy(() -> UNLIMITED.readValue(nested("unknown"), Course.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageStartingWith("Course needs \"id\": it is absent");
    }

    @Test
    void refusesExtensionsThatAreNestedTooDeep() {
        String json = "{\"extensions\":" + nested("a") + "}";
        assertThatThrownBy(() -> UNLIMITED.readValue(json, Course.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("Extensions must not be nested deeper than " + Extensions.MAX_DEPTH + " levels");
    }

    @Test
    void readsExtensionsThatAreNestedAsDeepAsTheyMayBe() {
        int arrays = Extensions.MAX_DEPTH - 1; // the outermost is an object
        String json = "{\"a\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
        assertThat(JSON.writeValueAsString(JSON.readValue(json, Extensions.class)))
                .isEqualTo(json);
        String deeper = "{\"a\":[" + "[".repeat(arrays) + "]".repeat(arrays) + "]}";
        assertThatThrownBy(() -> JSON.readValue(deeper, Extensions.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("nested deeper");
    }

    @Test
    void refusesANumberThatIsTooLongForTheParser() {
        String digits = "1".repeat(MILLION);
        assertThatThrownBy(() -> JSON.readValue("{\"hours\":" + digits + "}", Workload.class))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"weeks\":" + digits + "}", Workload.class))
                .isInstanceOf(StreamConstraintsException.class);
        assertThatThrownBy(() -> JSON.readValue("{\"a\":" + digits + "}", Extensions.class))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void saysWhereWhatIsNoJsonGoesWrong() {
        StreamReadException exception =
                catchThrowableOfType(StreamReadException.class, () -> JSON.readValue("{\"hours\":\n1", Workload.class));
        assertThat(exception.getLocation().getLineNr()).isEqualTo(2);
        assertThat(exception.getPathReference()).endsWith("Workload[\"hours\"]");
    }

    @Test
    void saysWhichPropertyIsBeyondTheLimitsOfTheParser() {
        StreamConstraintsException exception = catchThrowableOfType(
                StreamConstraintsException.class,
                () -> JSON.readValue("{\"hours\":" + "1".repeat(1_001) + "}", Workload.class));
        assertThat(exception.getPathReference()).endsWith("Workload[\"hours\"]");
    }

    @Test
    void quotesTheBeginningOfAVeryLongString() {
        assertThatThrownBy(() -> JSON.readValue('"' + "x".repeat(MILLION) + '"', Course.class))
                .isInstanceOf(MismatchedInputException.class)
                .message()
                .hasSizeLessThan(500);
    }

    private static String nested(String property) {
        return "{\"" + property + "\":" + "[".repeat(VERY_DEEP) + "]".repeat(VERY_DEEP) + "}";
    }
}
