package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders refuse null at once, by the name of what was null. */
@SuppressWarnings("NullAway") // what a caller without a null checker may do
class NullTest {

    static Stream<Arguments> calls() {
        return Stream.of(
                call("id", () -> Course.builder().id((Id<Course>) null)),
                call("id", () -> Course.builder().id((String) null)),
                call("title", () -> Course.builder().title(null)),
                call("level", () -> Course.builder().level((Level) null)),
                call("ageRange", () -> Course.builder().ageRange((AgeRange) null)),
                call("kind", () -> Course.builder().kind(null)),
                call("extensions", () -> Course.builder().extensions(null)),
                call("keywords element", () -> Course.builder().addKeyword(null)),
                call("keywords element", () -> Course.builder().addAllKeywords(Arrays.asList("a", null))),
                call("clusters element", () -> Course.builder().addCluster((Id<Cluster>) null)),
                call("description", () -> Course.builder().description((LocalizedText) null)),
                call("course", () -> Offering.builder().course((Id<Course>) null)),
                call("language", () -> Catalogue.builder().language(null)),
                call("courses element", () -> Catalogue.builder().addCourse((Course) null)),
                call("competency", () -> CompetencyLevel.builder().competency((Id<Competency>) null)));
    }

    private static Arguments call(String name, ThrowingCallable call) {
        return arguments(name, call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void isRefused(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name);
    }
}
