package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.catalogue;
import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompetencyNotTaughtBeforeTest {

    private static final OneRule RULE = OneRule.of("competency_not_taught_before");

    @Test
    void looksForEachOfVeryManyCompetencies() {
        Course.Builder last = course("last").addPrerequisite("first");
        IntStream.range(0, 70).forEach(i -> last.addCompetenciesRequired("urn:example:" + i));

        assertThat(RULE.pointers(catalogue(Stream.of(
                                last,
                                course("first").addTeaches("urn:example:0").addTeaches("urn:example:67")))
                        .build()))
                .hasSize(68)
                .doesNotContain("/courses/0/competenciesRequired/0", "/courses/0/competenciesRequired/67");
    }

    static List<Arguments> requirements() {
        return List.of(
                arguments(
                        after("other").addCompetenciesRequired("coding"), List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("coding-2").addCompetenciesRequired("coding", 2).addCompetenciesRequired("coding", 3),
                        List.of("/courses/0/competenciesRequired/1")),
                arguments(
                        after("coding-2").addCompetenciesRequired("coding", 3).addCompetenciesRequired("coding", 2),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("other").partOf("coding-2").addCompetenciesRequired("coding"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("later").addCompetenciesRequired("coding", 3),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("other").addTeaches("coding").addCompetenciesRequired("coding"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("other").addCompetenciesRequired("urn:example:drawing"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("loop-1").addCompetenciesRequired("coding"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(after("coding-2").addCompetenciesRequired("coding"), List.of()),
                arguments(after("later").addCompetenciesRequired("coding", 2), List.of()),
                arguments(after("unmeasured").addCompetenciesRequired("coding", 3), List.of()),
                arguments(after("external").addCompetenciesRequired("urn:example:drawing"), List.of()),
                arguments(after("loop-1").addCompetenciesRequired("testing"), List.of()),
                arguments(
                        course("x")
                                .addPrerequisite(Prerequisite.recommended("coding-2"))
                                .addCompetenciesRequired("coding"),
                        List.of()),
                arguments(
                        course("x")
                                .addPrerequisite(Prerequisite.required("other", "coding-2"))
                                .addCompetenciesRequired("coding"),
                        List.of()),
                arguments(course("x").addCompetenciesRequired("coding"), List.of()),
                arguments(after("x").addCompetenciesRequired("coding"), List.of()),
                arguments(after("silent").addCompetenciesRequired("coding"), List.of()),
                arguments(after("after-silent").addCompetenciesRequired("coding"), List.of()),
                arguments(after("urn:example:course").addCompetenciesRequired("coding"), List.of()),
                arguments(after("after-missing").addCompetenciesRequired("coding"), List.of()),
                arguments(after("other").addCompetenciesRequired("nowhere"), List.of()),
                arguments(after("loops").addCompetenciesRequired("coding", 2), List.of()),
                arguments(after("loops").addCompetenciesRequired("programming", 2), List.of()),
                arguments(
                        after("loops").addCompetenciesRequired("coding", 3),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("coding-2").addCompetenciesRequired("loops"),
                        List.of("/courses/0/competenciesRequired/0")));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void warnsOfWhatNoCourseBeforeTeaches(Course.Builder course, List<String> pointers) {
        assertThat(RULE.pointers(withCompetencies(
                        course,
                        course("other").addTeaches("testing"),
                        course("coding-2").addTeaches("coding", 2),
                        course("later").addTeaches("testing").addPrerequisite("coding-2"),
                        course("unmeasured").addTeaches("coding"),
                        course("external").addTeaches("urn:example:drawing"),
                        course("silent"),
                        course("after-silent").addTeaches("testing").addPrerequisite("silent"),
                        course("after-missing").addTeaches("testing").addPrerequisite("nowhere"),
                        course("loop-1").addTeaches("drawing").addPrerequisite(Prerequisite.recommended("loop-2")),
                        course("loop-2").addTeaches("testing").addPrerequisite("loop-1"),
                        course("loops").addTeaches("loops", 2))))
                .isEqualTo(pointers);
    }

    static List<Arguments> partsAndWholes() {
        return List.of(
                arguments(after("programme").addCompetenciesRequired("coding"), List.of()),
                arguments(after("programme").addCompetenciesRequired("testing"), List.of()),
                arguments(
                        after("programme").addCompetenciesRequired("loops"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(after("of-silent").addCompetenciesRequired("loops"), List.of()),
                arguments(
                        after("module").partOf("programme").addCompetenciesRequired("loops"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(after("module").partOf("advanced").addCompetenciesRequired("coding"), List.of()),
                arguments(after("with-own").partOf("after-loops").addCompetenciesRequired("loops"), List.of()),
                arguments(
                        after("with-own").addCompetenciesRequired("drawing"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        course("with-part").addPrerequisite("with-own").addCompetenciesRequired("drawing"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        course("with-silent-part").addPrerequisite("with-own").addCompetenciesRequired("drawing"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(
                        after("advanced").addCompetenciesRequired("loops"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(after("module").partOf("urn:example:whole").addCompetenciesRequired("loops"), List.of()),
                arguments(
                        after("of-advanced").addCompetenciesRequired("loops"),
                        List.of("/courses/0/competenciesRequired/0")),
                arguments(after("of-advanced").addCompetenciesRequired("coding"), List.of()),
                arguments(after("misspelt").addCompetenciesRequired("loops"), List.of()));
    }

    @ParameterizedTest
    @MethodSource("partsAndWholes")
    void takesPartsAndWholesTogether(Course.Builder course, List<String> pointers) {
        assertThat(RULE.pointers(withCompetencies(
                        course,
                        course("programme"),
                        course("module").partOf("programme").addTeaches("testing"),
                        course("lesson").partOf("module").addTeaches("coding"),
                        course("with-silent").addTeaches("testing"),
                        course("silent").partOf("with-silent"),
                        course("of-silent").addTeaches("testing").addPrerequisite("with-silent"),
                        course("advanced").addTeaches("testing").addPrerequisite("programme"),
                        course("of-advanced").partOf("advanced").addTeaches("testing"),
                        course("with-own").addTeaches("testing"),
                        course("loops").addTeaches("loops"),
                        course("after-loops").addPrerequisite("loops"),
                        course("drawing").partOf("with-part").addTeaches("drawing"),
                        course("untold").partOf("with-silent-part"),
                        course("misspelt").addTeaches("loop"))))
                .isEqualTo(pointers);
    }

    @Test
    void saysWhatIsMissing() {
        List<Finding> findings = RULE.findings(withCompetencies(
                after("scratch").addCompetenciesRequired("coding", 3).addCompetenciesRequired("testing"),
                course("scratch").addTeaches("coding", 2)));

        assertThat(findings)
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .containsExactly(
                        "A competency that a course requires should be taught by a course before it:"
                                + " coding at proficiency 3 or above",
                        "A competency that a course requires should be taught by a course before it: testing");
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru")))
                .endsWith(": coding, уровень владения 3 или выше");
    }

    @Test
    @Tag("slow")
    void followsALongChainOfVeryManyCompetencies() {
        int size = 200_000;
        Catalogue.Builder catalogue = catalogue(IntStream.range(0, size)
                .mapToObj(i -> i == 0
                        ? course("c0").addTeaches("urn:k:0")
                        : course("c" + i)
                                .addPrerequisite("c" + (i - 1))
                                .addTeaches("urn:k:" + i)
                                .addCompetenciesRequired("urn:k:" + (i - 1))
                                .addCompetenciesRequired("urn:k:" + i)));

        assertThat(OneRule.pointers(new CompetencyNotTaughtBefore(), catalogue))
                .hasSize(size - 1)
                .allMatch(pointer -> pointer.endsWith("/competenciesRequired/1"));
    }

    @Test
    void takesOnlyTheStepsThatItHas() {
        // Each of the second half requires what was taught half a chain before, so that every 64 need half the chain.
        int size = 2_000;
        Catalogue.Builder catalogue = catalogue(IntStream.range(0, size).mapToObj(i -> {
            Course.Builder course = course("c" + i).addTeaches("urn:k:" + i);
            if (i > 0) {
                course.addPrerequisite("c" + (i - 1));
            }
            return i < size / 2 ? course : course.addCompetenciesRequired("urn:k:" + (i - size / 2));
        }));

        assertThat(OneRule.pointers(new CompetencyNotTaughtBefore(), catalogue)).isEmpty();
        assertThat(OneRule.pointers(new CompetencyNotTaughtBefore(10_000), catalogue))
                .containsExactly("");
    }

    @Test
    @Tag("slow")
    void asksEveryCourseOfAStar() {
        int size = 200_000;

        assertThat(OneRule.pointers(
                        new CompetencyNotTaughtBefore(),
                        catalogue(IntStream.range(0, size)
                                .mapToObj(i -> i == 0
                                        ? course("c0").addTeaches("urn:k", 2)
                                        : course("c" + i)
                                                .addPrerequisite("c0")
                                                .addCompetenciesRequired("urn:k", i % 2 + 2)))))
                .hasSize(size / 2);
    }

    /** Each entry of one side compared with each of the other would take hours. */
    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"urn:k", "k"})
    @Timeout(60)
    void asksForVeryManyLevelsOfOneCompetency(String competency) {
        int size = 200_000;
        Course.Builder requiring = course("last").addPrerequisite("c0");
        IntStream.rangeClosed(1, size).forEach(level -> requiring.addCompetenciesRequired(competency, level));
        Catalogue.Builder catalogue = catalogue(Stream.concat(
                        Stream.of(requiring),
                        IntStream.range(0, size)
                                .mapToObj(i -> course("c" + i).addTeaches(competency, i == 0 ? size - 3 : size + 1))))
                .addCompetency(competency("k").build());

        assertThat(OneRule.pointers(new CompetencyNotTaughtBefore(), catalogue))
                .containsExactly(
                        "/courses/0/competenciesRequired/199997",
                        "/courses/0/competenciesRequired/199998",
                        "/courses/0/competenciesRequired/199999");
    }

    private static Course.Builder after(String prerequisite) {
        return course("x").addPrerequisite(prerequisite);
    }

    private static Catalogue withCompetencies(Course.Builder... courses) {
        return catalogue(Stream.of(courses))
                .addCompetencies(
                        competency("programming").build(),
                        competency("coding").addBroader("programming").build(),
                        competency("loops").addBroader("coding").build(),
                        competency("testing").build(),
                        competency("drawing").build())
                .build();
    }

    private static Competency.Builder competency(String id) {
        return Competency.builder().id(id).title(title(id));
    }
}
