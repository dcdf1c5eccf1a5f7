package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.catalogue;
import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrerequisiteRedundantTest {

    private static final OneRule RULE = OneRule.of("prerequisite_redundant");

    static List<Arguments> prerequisites() {
        return List.of(
                arguments(course("x").addPrerequisite("a").addPrerequisite("b"), List.of("/courses/0/prerequisites/0")),
                arguments(course("x").addPrerequisite("c").addPrerequisite("a"), List.of("/courses/0/prerequisites/1")),
                arguments(
                        course("x").addPrerequisite("a").addPrerequisite("b").addPrerequisite("c"),
                        List.of("/courses/0/prerequisites/0", "/courses/0/prerequisites/1")),
                arguments(
                        course("x").addPrerequisite("c").addPrerequisite(Prerequisite.recommended("a")),
                        List.of("/courses/0/prerequisites/1")),
                arguments(
                        course("x").addPrerequisite("c").addPrerequisite(Prerequisite.required("free", "a")),
                        List.of("/courses/0/prerequisites/1")),
                arguments(
                        course("x").addPrerequisite("a").addPrerequisite(Prerequisite.required("free", "a")),
                        List.of("/courses/0/prerequisites/1")),
                arguments(course("x").addPrerequisite("c"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite("free"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite("a"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite("or"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite("advised"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite("nowhere"), List.of()),
                arguments(course("x").addPrerequisite("a").addPrerequisite(Prerequisite.recommended("b")), List.of()),
                arguments(
                        course("x").addPrerequisite("a").addPrerequisite(Prerequisite.required("b", "free")),
                        List.of()),
                arguments(course("x").addPrerequisite("p").addPrerequisite("q"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("prerequisites")
    void findsWhatAnotherPrerequisiteRequires(Course.Builder course, List<String> pointers) {
        assertThat(RULE.pointers(courses(
                        course,
                        course("a"),
                        course("b").addPrerequisite("a"),
                        course("c").addPrerequisite("b"),
                        course("free"),
                        course("or").addPrerequisite(Prerequisite.required("a", "free")),
                        course("advised").addPrerequisite(Prerequisite.recommended("a")),
                        course("p").addPrerequisite("q"),
                        course("q").addPrerequisite("p"))))
                .isEqualTo(pointers);
    }

    @Test
    void saysThroughWhichItIsRequired() {
        Catalogue catalogue = courses(
                course("x").addPrerequisite("python").addPrerequisite("algorithms"),
                course("algorithms").addPrerequisite("basics"),
                course("basics").addPrerequisite("python"),
                course("python"));

        assertThat(RULE.message(catalogue))
                .isEqualTo("A prerequisite should not be stated if another already requires it:"
                        + " python (through algorithms)");
    }

    @Test
    void runsOnlyWhenAskedTo() {
        Catalogue catalogue = courses(
                course("x").addPrerequisite("a").addPrerequisite("b"),
                course("a"),
                course("b").addPrerequisite("a"));

        assertThat(CatalogueValidator.standard().validate(catalogue).count("prerequisite_redundant"))
                .isZero();
        assertThat(RULE.pointers(catalogue)).hasSize(1);
    }

    @Test
    @Tag("slow")
    void saysWhatItHasNotLookedAtWhenTheStepsAreUsedUp() {
        Catalogue catalogue = everyCourseRequiresTheTwoBefore(10_000).build();
        List<Finding> findings = RULE.findings(catalogue);

        assertThat(findings.get(0).getPointer()).isEmpty();
        assertThat(findings.get(0).getMessage(Locale.ENGLISH))
                .matches("A prerequisite should not be stated if another already requires it:"
                        + " the search was stopped, courses not examined: \\d{4}");
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru"))).contains("не просмотрено курсов: ");
        assertThat(findings.get(1).getPointer()).isEqualTo("/courses/2/prerequisites/1");
    }

    @Test
    void takesOnlyTheStepsThatItHas() {
        assertThat(OneRule.pointers(new PrerequisiteRedundant(100), everyCourseRequiresTheTwoBefore(1_000)))
                .startsWith("/courses/2/prerequisites/1", "/courses/3/prerequisites/1")
                .endsWith("")
                .hasSizeLessThan(20);
        assertThat(OneRule.pointers(new PrerequisiteRedundant(100_000), everyCourseRequiresTheTwoBefore(20)))
                .hasSize(18)
                .doesNotContain("");
    }

    private static Catalogue.Builder everyCourseRequiresTheTwoBefore(int size) {
        return catalogue(IntStream.range(0, size).mapToObj(i -> {
            Course.Builder course = course("c" + i);
            IntStream.of(i - 1, i - 2)
                    .filter(before -> before >= 0)
                    .forEach(before -> course.addPrerequisite("c" + before));
            return course;
        }));
    }

    @Test
    @Tag("slow")
    void looksAtAllOfALongChainWhoseCoursesHaveOnePrerequisiteEach() {
        assertThat(OneRule.pointers(
                        new PrerequisiteRedundant(),
                        catalogue(IntStream.range(0, 200_000)
                                .mapToObj(i ->
                                        i == 0 ? course("c0") : course("c" + i).addPrerequisite("c" + (i - 1))))))
                .isEmpty();
    }
}
