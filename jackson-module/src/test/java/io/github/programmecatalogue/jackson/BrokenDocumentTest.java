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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BothJacksons
class BrokenDocumentTest {

    private static final int VERY_DEEP = 100_000;
    private static final int CUTS = 500;
    private static final int MILLION = 1_000_000;

    private final Jackson jackson;
    private final Mapper json;

    BrokenDocumentTest(Jackson jackson) {
        this.jackson = jackson;
        this.json = jackson.json();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   "})
    void refusesAnEmptyDocument(String empty) {
        assertThat(refusal(json, empty, Catalogue.class).kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal(json, empty, Catalogue.class)).hasMessageContaining("No content");
    }

    static Stream<GoldenCase> all() {
        return GoldenCase.all();
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("all")
    void refusesADocumentThatEndsEarlyWhereverItEnds(GoldenCase golden) {
        String text = golden.json();
        int step = 1 + text.length() / CUTS;
        IntStream.iterate(0, end -> end < text.length(), end -> end + step)
                .forEach(end -> assertThatThrownBy(() -> json.read(text.substring(0, end), golden.type()))
                        .as("ends at %s", end)
                        .isInstanceOf(Refusal.class));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("all")
    void survivesADocumentWithAnyByteChanged(GoldenCase golden) {
        Mapper cbor = jackson.cbor();
        byte[] written = cbor.writeBytes(golden.value());
        for (int i = 0; i < written.length; i++) {
            byte[] changed = written.clone();
            changed[i] ^= (byte) (1 << (i % Byte.SIZE));
            Throwable thrown = catchThrowable(() -> cbor.read(changed, golden.type()));
            if (thrown != null) {
                assertThat(thrown).as("byte %s", i).isInstanceOf(Refusal.class);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "extensions", "title", "prerequisites"})
    void refusesWhatIsNestedTooDeepForTheParser(String property) {
        assertThat(refusal(jackson.lenient(), nested(property), Course.class).kind())
                .isIn(Refusal.Kind.BEYOND_LIMITS, Refusal.Kind.MISMATCH);
    }

    @Test
    void skipsAnUnknownPropertyHoweverDeep() {
        Refusal refusal = refusal(jackson.unlimited(), nested("unknown"), Course.class);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal).hasMessageStartingWith("Course needs \"id\": it is absent");
    }

    @Test
    void refusesExtensionsThatAreNestedTooDeep() {
        Refusal refusal = refusal(jackson.unlimited(), "{\"extensions\":" + nested("a") + "}", Course.class);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.MISMATCH);
        assertThat(refusal)
                .hasMessageContaining("Extensions must not be nested deeper than " + Extensions.MAX_DEPTH + " levels");
    }

    @Test
    void readsExtensionsThatAreNestedAsDeepAsTheyMayBe() {
        int arrays = Extensions.MAX_DEPTH - 1; // the outermost is an object
        String deep = "{\"a\":" + "[".repeat(arrays) + "]".repeat(arrays) + "}";
        assertThat(json.write(json.read(deep, Extensions.class))).isEqualTo(deep);
        String deeper = "{\"a\":[" + "[".repeat(arrays) + "]".repeat(arrays) + "]}";
        assertThat(refusal(json, deeper, Extensions.class)).hasMessageContaining("nested deeper");
    }

    @Test
    void refusesANumberThatIsTooLongForTheParser() {
        String digits = "1".repeat(MILLION);
        assertThat(refusal(json, "{\"hours\":" + digits + "}", Workload.class).kind())
                .isEqualTo(Refusal.Kind.BEYOND_LIMITS);
        assertThat(refusal(json, "{\"weeks\":" + digits + "}", Workload.class).kind())
                .isEqualTo(Refusal.Kind.BEYOND_LIMITS);
        assertThat(refusal(json, "{\"a\":" + digits + "}", Extensions.class).kind())
                .isEqualTo(Refusal.Kind.BEYOND_LIMITS);
    }

    @Test
    void saysWhereWhatIsNoJsonGoesWrong() {
        Refusal refusal = refusal(json, "{\"hours\":\n1", Workload.class);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NO_JSON);
        assertThat(refusal.location()).startsWith("2:");
        assertThat(refusal.pointer()).isEqualTo("/hours");
        assertThat(refusal).hasMessageContaining("Workload[\"hours\"]");
    }

    @Test
    void saysWhichPropertyIsBeyondTheLimitsOfTheParser() {
        Refusal refusal = refusal(json, "{\"hours\":" + "1".repeat(1_001) + "}", Workload.class);
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BEYOND_LIMITS);
        assertThat(refusal.pointer()).isEqualTo("/hours");
    }

    @Test
    void quotesTheBeginningOfAVeryLongString() {
        assertThat(refusal(json, '"' + "x".repeat(MILLION) + '"', Course.class))
                .message()
                .hasSizeLessThan(500);
    }

    private static Refusal refusal(Mapper mapper, String text, Class<?> type) {
        return catchThrowableOfType(Refusal.class, () -> mapper.read(text, type));
    }

    private static String nested(String property) {
        return "{\"" + property + "\":" + "[".repeat(VERY_DEEP) + "]".repeat(VERY_DEEP) + "}";
    }
}
