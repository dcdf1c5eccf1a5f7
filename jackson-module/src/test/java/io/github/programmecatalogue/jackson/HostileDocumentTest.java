package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody would send to keep a reader busy: it costs no more than its size, and the report is right. */
@Tag("slow")
class HostileDocumentTest {

    /** Linear is 4 and quadratic 16; between lies what caches cost, and a compiler that comes in between. */
    private static final double MOST_TIME_FOR_FOUR_TIMES = 10;

    /** A bad minute of the machine may spoil one of them. */
    private static final int ATTEMPTS = 3;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** A document of any size, and how often the report has a code. What is refused at once costs little at any size. */
    enum Input {
        VERY_MANY_LANGUAGES(50_000, n -> titled(object(n, i -> word(i) + ": \"x\"")), "value_malformed", n -> 0),
        ONE_LANGUAGE_VERY_OFTEN(
                200_000, n -> titled(object(n, i -> "\"en\": \"x\"")), "property_duplicate", n -> n - 1),
        VERY_MANY_UNKNOWN_PROPERTIES(200_000, n -> course(list(n, i -> word(i) + ": 1")), "property_unknown", n -> n),
        UNKNOWN_PROPERTIES_OF_ONE_HASH_CODE(
                1 << 16, n -> course(list(n, i -> colliding(i) + ": 1")), "property_unknown", n -> n),
        VERY_MANY_UNKNOWN_PROPERTIES_OF_THE_HEADER(
                200_000, n -> document(list(n, i -> word(i) + ": 1")), "property_unknown", n -> n),
        ONE_PROPERTY_VERY_OFTEN(
                200_000, n -> course(list(n, i -> "\"code\": \"x\"")), "property_duplicate", n -> n - 1),
        ONE_SECTION_VERY_OFTEN(
                200_000, n -> document(list(n, i -> "\"courses\": []")), "property_duplicate", n -> n - 1),
        VERY_MANY_WRONG_ELEMENTS(200_000, n -> course("\"keywords\": " + array(n, i -> "1")), "type_mismatch", n -> n),
        VERY_MANY_EMPTY_COURSES(
                200_000, n -> document("\"courses\": " + array(n, i -> "{}")), "property_missing", n -> 2 * n),
        VERY_MANY_NULLS(200_000, n -> document("\"courses\": " + array(n, i -> "null")), "type_mismatch", n -> n),
        EXTENSIONS_OF_ONE_HASH_CODE(
                1 << 16, n -> course(extensions(object(n, i -> colliding(i) + ": 1"))), "property_duplicate", n -> 0),
        VERY_DEEP_EXTENSIONS(
                1_000_000, n -> course(extensions("[".repeat(n / 2) + "]".repeat(n / 2))), "json_malformed", n -> 1),
        A_VERY_LONG_NUMBER(1_000_000, n -> course(extensions("9".repeat(n))), "value_malformed", n -> 1),
        A_VERY_LONG_ID(10_000_000, n -> course("\"partOf\": \"" + "a".repeat(n) + '"'), "value_malformed", n -> 1),
        A_VERY_LONG_NAME(40_000, n -> course('"' + "a".repeat(n) + "\": 1"), "property_unknown", n -> 1);

        private final int size;
        private final IntFunction<String> document;
        private final String code;
        private final IntUnaryOperator count;

        Input(int size, IntFunction<String> document, String code, IntUnaryOperator count) {
            this.size = size;
            this.document = document;
            this.code = code;
            this.count = count;
        }

        private static String document(String more) {
            return "{\"formatVersion\": \"1.0\", \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"language\": \"en\", "
                    + more + "}";
        }

        private static String titled(String title) {
            return document("\"courses\": [{\"id\": \"c\", \"title\": " + title + "}]");
        }

        private static String course(String more) {
            return document("\"courses\": [{\"id\": \"c\", \"title\": {\"en\": \"C\"}, " + more + "}]");
        }

        private static String extensions(String value) {
            return "\"extensions\": {\"a\": " + value + "}";
        }

        private static String object(int count, IntFunction<String> member) {
            return "{" + list(count, member) + "}";
        }

        private static String array(int count, IntFunction<String> element) {
            return "[" + list(count, element) + "]";
        }

        private static String list(int count, IntFunction<String> part) {
            return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(", "));
        }

        /** One of very many words of five small letters, which are languages as well. */
        private static String word(int number) {
            StringBuilder word = new StringBuilder();
            for (int rest = number; word.length() < 5; rest /= 26) {
                word.append((char) ('a' + rest % 26));
            }
            return '"' + word.toString() + '"';
        }

        /** One of 65,536 words that have one hash code. */
        private static String colliding(int number) {
            String bits = Integer.toBinaryString(1 << 16 | number).substring(1);
            return '"' + bits.replace("0", "Aa").replace("1", "BB") + '"';
        }
    }

    private record Cost(long processorNanos, ReadResult result) {

        static Cost of(String document) {
            byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
            long start = THREADS.getCurrentThreadCpuTime();
            ReadResult result = CatalogueReader.standard().read(bytes);
            return new Cost(THREADS.getCurrentThreadCpuTime() - start, result);
        }
    }

    @ParameterizedTest
    @EnumSource
    void costsNoMoreThanItsSize(Input input) {
        Cost whole = Cost.of(input.document.apply(input.size));
        int count = input.count.applyAsInt(input.size);
        assertThat(whole.result.getReport().count(input.code)).isEqualTo(count);
        assertThat(whole.result.isLossless()).isEqualTo(count == 0);

        double ratio = Double.MAX_VALUE;
        for (int attempt = 1; attempt <= ATTEMPTS && ratio >= MOST_TIME_FOR_FOUR_TIMES; attempt++) {
            long quarter = Cost.of(input.document.apply(input.size / 4)).processorNanos;
            ratio = (double) Cost.of(input.document.apply(input.size)).processorNanos / quarter;
        }
        assertThat(ratio)
                .as("processor time at %d over that at %d", input.size, input.size / 4)
                .isLessThan(MOST_TIME_FOR_FOUR_TIMES);
    }
}
