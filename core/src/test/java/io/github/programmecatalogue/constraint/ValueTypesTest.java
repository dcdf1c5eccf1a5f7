package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import jakarta.validation.UnexpectedTypeException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every constraint makes of a value that is absent, or none of its own. */
class ValueTypesTest {

    /** A method with each constraint on its one parameter. */
    @SuppressWarnings("unused")
    private static final class Parameters {

        void absoluteUrl(@AbsoluteUrl @Nullable Object value) {}

        void childhoodAge(@ChildhoodAge @Nullable Object value) {}

        void consistentWorkload(@ConsistentWorkload @Nullable Object value) {}

        void humanAge(@HumanAge @Nullable Object value) {}

        void noDuplicates(@NoDuplicates @Nullable Object value) {}

        void notBlankText(@NotBlankText @Nullable Object value) {}

        void plausibleDate(@PlausibleDate @Nullable Object value) {}

        void positiveProficiency(@PositiveProficiency @Nullable Object value) {}

        void positiveWorkload(@PositiveWorkload @Nullable Object value) {}

        void tidyContact(@TidyContact @Nullable Object value) {}

        void tidyPlace(@TidyPlace @Nullable Object value) {}

        void tidyPrices(@TidyPrices @Nullable Object value) {}

        void tidySummary(@TidySummary @Nullable Object value) {}

        void tidyText(@TidyText @Nullable Object value) {}

        void tidyTitle(@TidyTitle @Nullable Object value) {}

        void validContact(@ValidContact @Nullable Object value) {}

        void validPlace(@ValidPlace @Nullable Object value) {}

        void validPrices(@ValidPrices @Nullable Object value) {}

        void limits(
                @TidyTitle(maxLength = 5) LocalizedText title,
                @TidySummary(maxLength = 6) LocalizedText summary,
                @HumanAge(max = 100) AgeRange age,
                @ChildhoodAge(min = 3, max = 7) AgeRange ages) {}
    }

    static Stream<Method> constraints() {
        return Arrays.stream(Parameters.class.getDeclaredMethods())
                .filter(method -> !method.isSynthetic() && method.getParameterCount() == 1);
    }

    @Test
    void looksAtEveryConstraint() {
        assertThat(constraints().<Object>map(method -> method.getParameters()[0].getAnnotations()[0].annotationType()))
                .containsExactlyInAnyOrderElementsOf(ReportedCodes.constraints());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void acceptsWhatIsAbsent(Method constraint) {
        assertThat(violations(constraint, new @Nullable Object[] {null})).isEmpty();
        assertThat(violations(constraint, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void refusesAValueOfAnotherType(Method constraint) {
        assertThatThrownBy(() -> violations(constraint, Thread.State.NEW))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageStartingWith("This constraint must stand on ")
                .hasMessageEndingWith(": java.lang.Thread$State");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absoluteUrl",
                "noDuplicates",
                "notBlankText",
                "plausibleDate",
                "positiveProficiency",
                "tidyPrices",
                "tidyText",
                "validPrices"
            })
    void acceptsAnElementThatIsAbsent(String constraint) throws NoSuchMethodException {
        assertThat(violations(
                        Parameters.class.getDeclaredMethod(constraint, Object.class),
                        Collections.<@Nullable Object>singletonList(null)))
                .isEmpty();
    }

    static Stream<Method> constraintsThatKnowTheirElements() {
        return constraints().filter(method -> !method.getName().equals("noDuplicates"));
    }

    @ParameterizedTest
    @MethodSource("constraintsThatKnowTheirElements")
    void refusesAnElementOfAnotherType(Method constraint) {
        assertThatThrownBy(() -> violations(constraint, List.of(Thread.State.NEW)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageStartingWith("This constraint must stand on ");
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void refusesASet(Method constraint) {
        assertThatThrownBy(() -> violations(constraint, Set.of("robots"))).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    void honoursTheAttributesOfAnAnnotation() throws NoSuchMethodException {
        Method limits = Parameters.class.getDeclaredMethod(
                "limits", LocalizedText.class, LocalizedText.class, AgeRange.class, AgeRange.class);

        assertThat(violations(
                        limits,
                        LocalizedText.of("en", "Robot"),
                        LocalizedText.of("en", "Robots"),
                        AgeRange.of(7, 100),
                        AgeRange.of(1, 3)))
                .isEmpty();
        assertThat(violations(
                        limits,
                        LocalizedText.of("en", "Robots"),
                        LocalizedText.of("en", "Robots!"),
                        AgeRange.of(7, 101),
                        AgeRange.of(8, 9)))
                .containsExactly(
                        "An age must not be above 100 years",
                        "The ages should overlap childhood, 3 to 7 years",
                        "The summary should have at most 6 characters",
                        "The title should have at most 5 characters");
    }

    private static List<String> violations(Method method, @Nullable Object... values) {
        return Findings.VALIDATOR.forExecutables().validateParameters(new Parameters(), method, values).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .toList();
    }
}
