package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.cluster;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.CatalogueEntry.Member;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What would take hours if a rule compared courses in pairs, or recursed. */
@Timeout(120)
@Tag("slow")
class CatalogueRulesSizeTest {

    private static final int SIZE = 120_000;

    @Test
    void findsDuplicatesAmongCoursesThatAreAllAlike() {
        CatalogueGraph graph = graph(i -> Course.builder()
                .id("c" + i)
                .title(text("Robotics"))
                .ageRange(AgeRange.of(1 + i % 90, 1 + i % 90))
                .build());

        assertThat(count(new CourseDuplicate(), graph)).isEqualTo(SIZE - 90);
    }

    @Test
    void findsOneDescriptionInAllCourses() {
        assertThat(count(
                        new DescriptionShared(),
                        graph(i ->
                                course("c" + i).description(text("We build.")).build())))
                .isEqualTo(SIZE - 1);
    }

    @Test
    void findsNoEntryInAChainWhoseBeginningIsArchived() {
        assertThat(count(new ClusterWithoutEntry(), chain(CourseStatus.ARCHIVED)))
                .isEqualTo(1);
        assertThat(count(new ClusterWithoutEntry(), chain(CourseStatus.PUBLISHED)))
                .isZero();
    }

    @Test
    void looksForAnEntryToVeryManyClustersOfOneCourse() {
        Course.Builder hub = course("hub");
        for (int i = 0; i < SIZE; i++) {
            hub.addCluster("k" + i);
        }
        Trace trace = new Trace();
        trace.add(new Member(Section.COURSES, 0, hub.build()));
        for (int i = 0; i < SIZE; i++) {
            trace.add(new Member(Section.CLUSTERS, i, cluster("k" + i).build()));
            trace.add(new Member(
                    Section.COURSES,
                    i + 1,
                    course("c" + i).addCluster("k" + i).addPrerequisite("hub").build()));
        }

        assertThat(count(new ClusterWithoutEntry(), trace.toGraph())).isZero();
    }

    private static CatalogueGraph chain(CourseStatus ofFirst) {
        return graph(i -> i == 0
                ? course("c0").addCluster("cluster").status(ofFirst).build()
                : course("c" + i)
                        .addCluster("cluster")
                        .addPrerequisite("c" + (i - 1))
                        .build());
    }

    private static CatalogueGraph graph(IntFunction<Course> courses) {
        Trace trace = new Trace();
        trace.add(new Member(Section.CLUSTERS, 0, cluster("cluster").build()));
        for (int i = 0; i < SIZE; i++) {
            trace.add(new Member(Section.COURSES, i, courses.apply(i)));
        }
        return trace.toGraph();
    }

    private static int count(GraphRule rule, CatalogueGraph graph) {
        int[] count = {0};
        rule.check(graph, Conditions.of(LocalDate.of(2026, 11, 23), Limits.standard()), new GraphRule.Reporter() {
            @Override
            public void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence) {
                count[0]++;
            }

            @Override
            public void report(PropertyPath path, Map<String, ?> evidence) {
                count[0]++;
            }
        });
        return count[0];
    }
}
