package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.catalogue;
import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static io.github.programmecatalogue.validation.OneRule.title;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CycleRulesTest {

    private static final OneRule LOOP = OneRule.of("prerequisite_loop");

    static List<Arguments> prerequisites() {
        return List.of(
                arguments(
                        "a recommendation that leads back",
                        courses(
                                course("a").addPrerequisite(Prerequisite.recommended("b")),
                                course("b").addPrerequisite("a")),
                        List.of("/courses/0/prerequisites/0")),
                arguments(
                        "an alternative that leads back",
                        courses(
                                course("free"),
                                course("b").addPrerequisite("free").addPrerequisite("a"),
                                course("a").addPrerequisite(Prerequisite.required("b", "free"))),
                        List.of("/courses/1/prerequisites/1")),
                arguments(
                        "two loops",
                        courses(
                                course("a").addPrerequisite(Prerequisite.recommended("b")),
                                course("c").addPrerequisite(Prerequisite.recommended("d")),
                                course("d").addPrerequisite(Prerequisite.recommended("c")),
                                course("b").addPrerequisite(Prerequisite.recommended("a"))),
                        List.of("/courses/0/prerequisites/0", "/courses/1/prerequisites/0")),
                arguments(
                        "a cycle without escape",
                        courses(course("a").addPrerequisite("b"), course("b").addPrerequisite("a")),
                        List.of()),
                arguments(
                        "a module that its whole begins with",
                        courses(
                                course("whole").addPrerequisite("module"),
                                course("module").partOf("whole")),
                        List.of()),
                arguments(
                        "a loop through a cycle without escape",
                        courses(
                                course("a").addPrerequisite("b"),
                                course("b").addPrerequisite("a").addPrerequisite(Prerequisite.recommended("c")),
                                course("c").addPrerequisite("a")),
                        List.of()),
                arguments(
                        "a course that recommends itself",
                        courses(course("a").addPrerequisite(Prerequisite.recommended("a"))),
                        List.of()),
                arguments(
                        "a diamond",
                        courses(
                                course("a"),
                                course("b").addPrerequisite("a"),
                                course("c").addPrerequisite(Prerequisite.recommended("a")),
                                course("d").addPrerequisite(Prerequisite.required("b", "c"))),
                        List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("prerequisites")
    void warnsOfLoopsThatAPupilEscapes(String name, Catalogue catalogue, List<String> pointers) {
        assertThat(LOOP.pointers(catalogue)).as(name).isEqualTo(pointers);
    }

    @Test
    void tellsTheLoop() {
        assertThat(LOOP.message(courses(
                        course("python").addPrerequisite("scratch"),
                        course("scratch").addPrerequisite(Prerequisite.recommended("python")))))
                .isEqualTo("Prerequisites should not lead back to the course itself, even if the circle can be avoided:"
                        + " python → scratch → python");
    }

    @Test
    @Tag("slow")
    void findsVeryManySmallCyclesAndLoops() {
        int courses = 200_000;
        Function<IntFunction<Prerequisite>, Catalogue.Builder> pairs = prerequisite -> catalogue(
                IntStream.range(0, courses).mapToObj(i -> course("c" + i).addPrerequisite(prerequisite.apply(i ^ 1))));

        assertThat(OneRule.pointers(new PrerequisiteCycle(), pairs.apply(i -> Prerequisite.required("c" + i))))
                .hasSize(courses / 2);
        assertThat(OneRule.pointers(new PrerequisiteLoop(), pairs.apply(i -> Prerequisite.recommended("c" + i))))
                .hasSize(courses / 2)
                .contains("/courses/199998/prerequisites/0");
    }

    @Test
    void findsACycleOfBroaderCompetencies() {
        Catalogue catalogue = Catalogue.builder()
                .from(courses())
                .addCompetencies(
                        competency("top"),
                        competency("coding", "top", "loops"),
                        competency("loops", "coding"),
                        competency("own", "own", "nowhere"))
                .build();
        OneRule rule = OneRule.of("competency_cycle");

        assertThat(rule.pointers(catalogue)).containsExactly("/competencies/1/broader/1");
        assertThat(rule.message(catalogue))
                .isEqualTo("The broader competencies must not lead back to the competency itself:"
                        + " coding → loops → coding");
        assertThat(rule.only(catalogue).getEvidence()).containsEntry("competencies", 2);
    }

    @Test
    void findsNoCycleOfCompetenciesWithSeveralBroaderOnes() {
        assertThat(OneRule.of("competency_cycle")
                        .pointers(Catalogue.builder()
                                .from(courses())
                                .addCompetencies(
                                        competency("top"),
                                        competency("left", "top"),
                                        competency("right", "top"),
                                        competency("bottom", "left", "right"))
                                .build()))
                .isEmpty();
    }

    private static Competency competency(String id, String... broader) {
        return Competency.builder()
                .id(id)
                .title(title(id))
                .addAllBroader(Stream.of(broader).map(Id::<Competency>of).toList())
                .build();
    }

    @Test
    void findsACycleOfParentsAndNoneOfPartners() {
        Catalogue catalogue = Catalogue.builder()
                .from(courses())
                .addProviders(
                        Provider.builder()
                                .id("academy")
                                .title(title("academy"))
                                .parent(Id.of("it"))
                                .build(),
                        Provider.builder()
                                .id("it")
                                .title(title("it"))
                                .parent(Id.of("academy"))
                                .build(),
                        Provider.builder()
                                .id("left")
                                .title(title("left"))
                                .addPartners(Id.of("right"))
                                .build(),
                        Provider.builder()
                                .id("right")
                                .title(title("right"))
                                .addPartners(Id.of("left"))
                                .build())
                .build();
        OneRule rule = OneRule.of("provider_cycle");

        assertThat(rule.pointers(catalogue)).containsExactly("/providers/0/parent");
        assertThat(rule.message(catalogue))
                .isEqualTo("The parents of a provider must not lead back to the provider itself:"
                        + " academy → it → academy");
    }

    @Test
    void findsACycleOfParts() {
        Catalogue catalogue = courses(
                course("whole"),
                course("year").partOf("whole"),
                course("a").partOf("b"),
                course("b").partOf("c"),
                course("c").partOf("a"),
                course("self").partOf("self"));
        OneRule rule = OneRule.of("part_cycle");

        assertThat(rule.pointers(catalogue)).containsExactly("/courses/2/partOf");
        assertThat(rule.message(catalogue))
                .isEqualTo("A course must not be part of one of its own parts:" + " a → b → c → a");
    }

    @Test
    @Tag("slow")
    void followsAPartOfAPartToAnyDepth() {
        int size = 200_000;

        assertThat(OneRule.pointers(
                        new PartCycle(),
                        catalogue(IntStream.range(0, size)
                                .mapToObj(i -> course("c" + i).partOf("c" + (i + 1) % size)))))
                .containsExactly("/courses/0/partOf");
    }
}
