package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AttainabilityTest {

    @Test
    void entersWhatRequiresNothing() {
        assertThat(attainable(course("a"))).containsExactly("a");
    }

    @Test
    void entersWhatFollowsFromIt() {
        assertThat(attainable(course("b", Prerequisite.required("a")), course("a")))
                .containsExactly("b", "a");
    }

    @Test
    void entersNothingOnACycleNorBehindIt() {
        assertThat(attainable(
                        course("a", Prerequisite.required("b")),
                        course("b", Prerequisite.required("a")),
                        course("behind", Prerequisite.required("a")),
                        course("free")))
                .containsExactly("free");
    }

    @Test
    void leavesACycleByAnAlternative() {
        assertThat(attainable(
                        course("a", Prerequisite.required("b", "free")),
                        course("b", Prerequisite.required("a")),
                        course("free")))
                .containsExactly("a", "b", "free");
    }

    @Test
    void needsEveryPrerequisiteOfSeveral() {
        assertThat(attainable(
                        course("a", Prerequisite.required("free"), Prerequisite.required("b")),
                        course("b", Prerequisite.required("a")),
                        course("free")))
                .containsExactly("free");
    }

    @Test
    void countsEachPrerequisiteOnceHoweverManyAlternativesAreOpen() {
        assertThat(attainable(
                        course("a", Prerequisite.required("x", "y"), Prerequisite.required("b")),
                        course("b", Prerequisite.required("a")),
                        course("x"),
                        course("y")))
                .containsExactly("x", "y");
    }

    @Test
    void takesNoAccountOfRecommendations() {
        assertThat(attainable(course("a", Prerequisite.recommended("b")), course("b", Prerequisite.recommended("a"))))
                .containsExactly("a", "b");
    }

    @Test
    void takesWhatIsNotInTheCatalogueToBeOpen() {
        assertThat(attainable(course("a", Prerequisite.required("https://example.org/courses/1"))))
                .containsExactly("a");
    }

    private static List<String> attainable(Course... courses) {
        Trace trace = new Trace();
        for (int i = 0; i < courses.length; i++) {
            trace.add(new CatalogueEntry.Member(Section.COURSES, i, courses[i]));
        }
        CatalogueGraph graph = trace.toGraph();
        Attainability attainability = Attainability.of(graph);
        return IntStream.range(0, courses.length)
                .filter(attainability::isAttainable)
                .mapToObj(graph.nodes(Section.COURSES)::id)
                .toList();
    }

    private static Course course(String id, Prerequisite... prerequisites) {
        return Course.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addPrerequisites(prerequisites)
                .build();
    }
}
