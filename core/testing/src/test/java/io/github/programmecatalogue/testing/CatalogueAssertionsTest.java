package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.CatalogueAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueAssertionsTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    /** Two courses that wait for one another, and warnings that are none of the test's business. */
    private static final Catalogue CYCLE =
            catalogue(course("c").addPrerequisite("cpp"), course("cpp").addPrerequisite("c"));

    private static final Catalogue IN_ORDER = catalogue(course("c"));

    private static final CatalogueValidator ERRORS_ONLY = errorsOnly();

    private static final ValidationReport REPORT = ERRORS_ONLY.validate(CYCLE);

    private static Course.Builder course(String id) {
        return Course.builder().id(id).title(LocalizedText.of("en", "Course " + id));
    }

    private static Catalogue catalogue(Course.Builder... courses) {
        return Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "Our courses"))
                .language("en")
                .courses(Arrays.stream(courses).map(Course.Builder::build).toList())
                .build();
    }

    private static CatalogueValidator errorsOnly() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder();
        CatalogueValidator.standard().getRules().stream()
                .filter(rule -> rule.getSeverity() != Severity.ERROR)
                .forEach(rule -> builder.off(rule.getCode()));
        return builder.build();
    }

    private static void assertFailure(ThrowingCallable assertion, String message) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion).withMessage(message);
    }

    @Test
    void passWhatIsTrue() {
        assertThat(IN_ORDER)
                .isValid()
                .hasNoFinding("prerequisite_cycle")
                .usingValidator(ERRORS_ONLY)
                .hasNoFindings();
        assertThat(CYCLE).usingValidator(ERRORS_ONLY).hasOnlyFindings("prerequisite_cycle");
        assertThat(REPORT).hasNoFinding("reference_not_found").hasOnlyFindings("prerequisite_cycle");
        assertThat(REPORT)
                .hasFinding("prerequisite_cycle")
                .at("/courses/0")
                .exactlyAt("/courses/0/prerequisites/0")
                .of("c")
                .withSeverity(Severity.ERROR)
                .saying(RUSSIAN, "к самому курсу")
                .and()
                .hasNoFinding("id_duplicate");
    }

    @Test
    void tellWhatIsWrongWhereAndWhatToDo() {
        assertFailure(() -> assertThat(CYCLE).isValid(), """
                Expecting no errors, but there are 1

                error prerequisite_cycle  course c  /courses/0/prerequisites/0
                  The required prerequisites must not lead back to the course itself: c → cpp → c
                  Why: The courses of a cycle wait for one another, so that no pupil can ever enter any of them.
                  What to do: Decide which course comes first, and remove from its `prerequisites` the one that leads back.""");
    }

    @Test
    void tellItInTheLanguageAskedFor() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(CYCLE).usingLanguage(RUSSIAN).isValid())
                .withMessageContaining("\nошибка prerequisite_cycle  курс c  /courses/0/prerequisites/0\n")
                .withMessageContaining("\n  Почему: ")
                .withMessageContaining("\n  Что делать: ");
    }

    @Test
    void beginWithTheDescriptionOfTheTest() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(CYCLE).as("100 %% of %s", "it").isValid())
                .withMessageStartingWith("[100 % of it] Expecting no errors");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT)
                        .as("ours")
                        .hasFinding("prerequisite_cycle")
                        .at("/courses/7"))
                .withMessageStartingWith("[ours] Expecting a finding prerequisite_cycle at /courses/7");
    }

    @Test
    void nameTheFindingsThatThereAreInsteadOfTheOneExpected() {
        assertFailure(() -> assertThat(REPORT).hasFinding("prerequisite_cycle").at("/courses/1"), """
                Expecting a finding prerequisite_cycle at /courses/1, but there is only this one

                error prerequisite_cycle  course c  /courses/0/prerequisites/0
                  The required prerequisites must not lead back to the course itself: c → cpp → c
                  Why: The courses of a cycle wait for one another, so that no pupil can ever enter any of them.
                  What to do: Decide which course comes first, and remove from its `prerequisites` the one that leads back.""");
        assertFailure(
                () -> assertThat(IN_ORDER).usingValidator(ERRORS_ONLY).hasFinding("id_duplicate"),
                "Expecting a finding id_duplicate, but there are none");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).hasFinding("id_duplicate"))
                .withMessageStartingWith("Expecting a finding id_duplicate, but there are only others\n\nerror prereq");
    }

    @Test
    void refuseWhatIsNearAPlaceButNotInIt() {
        Catalogue many = catalogue(IntStream.range(0, 12)
                .mapToObj(i -> i < 10 ? course("c" + i) : course("c" + i).addPrerequisite("nowhere"))
                .toArray(Course.Builder[]::new));

        assertThat(many).hasFinding("reference_not_found").at("/courses/10").at("/courses/10/prerequisites");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> assertThat(many).hasFinding("reference_not_found").at("/courses/1"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> assertThat(many).hasFinding("reference_not_found").exactlyAt("/courses/10"))
                .withMessageStartingWith("Expecting a finding reference_not_found exactly at /courses/10, "
                        + "but there are only these 2\n\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(many)
                        .hasFinding("reference_not_found")
                        .of("c10")
                        .at("/courses/11"))
                .withMessageContaining("there is only this one\n\nerror reference_not_found  course c10  ");
    }

    @Test
    void tellAllFindingsFromOthers() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).hasOnlyFindings("id_duplicate"))
                .withMessageStartingWith("Expecting findings [id_duplicate] and no others; missing: [id_duplicate]; "
                        + "unexpected: [prerequisite_cycle]\n\nerror prerequisite_cycle  course c");
        assertFailure(
                () -> assertThat(REPORT).hasOnlyFindings("prerequisite_cycle", "id_duplicate"),
                "Expecting findings [id_duplicate, prerequisite_cycle] and no others; missing: [id_duplicate]");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(REPORT).hasNoFinding("prerequisite_cycle"))
                .withMessageStartingWith("Expecting no prerequisite_cycle, but there are 1\n\nerror ");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(CYCLE).hasNoFindings())
                .withMessageMatching("(?s)Expecting no findings, but there are \\d+\n\n.*");
    }

    @ParameterizedTest
    @CsvSource({
        "prerequisite_cicle, prerequisite_cycle",
        "prerequisitecycle, prerequisite_cycle",
        "id_duplicates, id_duplicate",
    })
    void refuseASlipOfThePenAtOnceWithTheNearestCode(String slip, String nearest) {
        for (ThrowingCallable assertion : new ThrowingCallable[] {
            () -> assertThat(IN_ORDER).hasNoFinding(slip),
            () -> assertThat(CYCLE).hasFinding(slip),
            () -> assertThat(REPORT).hasOnlyFindings("prerequisite_cycle", slip),
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(assertion)
                    .withMessage("Code must be that of a rule, such as " + nearest + ": " + slip);
        }
    }

    @Test
    void refuseToBeGladThatARuleFoundNothingWhichIsOff() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(IN_ORDER).hasNoFinding("age_gap"))
                .withMessage("Rule must be on, or it finds nothing anyway: age_gap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"courses/3", "#/courses", "$.courses[3]"})
    void refuseWhatIsNoPointer(String pointer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        assertThat(REPORT).hasFinding("prerequisite_cycle").at(pointer))
                .withMessage("Pointer must begin with a slash: " + pointer);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        assertThat(REPORT).hasFinding("prerequisite_cycle").exactlyAt(pointer))
                .withMessage("Pointer must be empty or begin with a slash: " + pointer);
    }

    @Test
    void refuseNoCodesAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assertThat(REPORT).hasOnlyFindings())
                .withMessageStartingWith("Codes must be one or more");
    }

    @Test
    void failForNothingToLookAt() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat((Catalogue) null).isValid())
                .withMessageContaining("Expecting actual not to be null");
    }

    @Test
    void sayWhatSamplesLeaveOut() {
        Catalogue many = catalogue(IntStream.range(0, 400)
                .mapToObj(i -> course("c" + i).addPrerequisite("nowhere"))
                .toArray(Course.Builder[]::new));

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertThat(many).isValid())
                .withMessageStartingWith(
                        "Expecting no errors, but there are 400\n\nerror reference_not_found  course c0")
                .withMessageEndingWith("\n\n… and 390 more")
                .satisfies(e -> org.assertj.core.api.Assertions.assertThat(e.getMessage())
                        .hasSizeLessThan(4_000));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(
                        () -> assertThat(many).hasFinding("reference_not_found").of("c399"))
                .withMessageContaining("these 100 in the report, which holds 100 of 400 (see samplesPerRule)");
    }

    @Test
    void standBesideThoseOfAssertJ() {
        assertThatCode(() ->
                        assertThat(IN_ORDER).isNotNull().isEqualTo(IN_ORDER).satisfies(c -> {}))
                .doesNotThrowAnyException();
    }
}
