package io.github.programmecatalogue.query;

import static io.github.programmecatalogue.query.Samples.catalogue;
import static io.github.programmecatalogue.query.Samples.course;
import static io.github.programmecatalogue.query.Samples.id;
import static io.github.programmecatalogue.query.Samples.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CourseOrderTest {

    private static final CourseOrder SCHOOL = Samples.order(Samples.school());

    @Test
    void tellsWhatACourseRequires() {
        assertThat(ids(SCHOOL.prerequisites(id("cpp")))).containsExactly("c");
        assertThat(ids(SCHOOL.allPrerequisites(id("cpp")))).containsExactly("c", "algorithms");
        assertThat(SCHOOL.prerequisites(id("robotics"))).isEmpty();
    }

    @Test
    void tellsRecommendationsApart() {
        assertThat(ids(SCHOOL.recommendations(id("robotics")))).containsExactly("robomathematics");
        assertThat(SCHOOL.recommendations(id("mechatronics"))).isEmpty();
        assertThat(ids(SCHOOL.allRecommendations(id("mechatronics")))).containsExactly("robomathematics");
    }

    @Test
    void recommendsNothingThatIsRequiredAnyway() {
        CourseOrder order = Samples.order(catalogue(
                        course("a"),
                        course("b").addPrerequisite("a"),
                        course("c").addPrerequisite("b").addPrerequisite(Prerequisite.recommended("a", "d")),
                        course("d").addPrerequisite(Prerequisite.recommended("c")))
                .build());

        assertThat(ids(order.allRecommendations(id("c")))).containsExactly("d");
    }

    @Test
    void tellsWhatACourseOpens() {
        assertThat(ids(SCHOOL.opens(id("algorithms")))).containsExactly("c");
        assertThat(ids(SCHOOL.opensInTheEnd(id("algorithms")))).containsExactly("cpp", "c");
        assertThat(SCHOOL.opens(id("robomathematics"))).isEmpty();
    }

    @Test
    void ordersACourseAfterAllThatItRequires() {
        assertThat(ids(SCHOOL.learningOrder(id("cpp")))).containsExactly("algorithms", "c", "cpp");
        assertThat(ids(SCHOOL.learningOrder(id("robotics")))).containsExactly("robotics");
    }

    @Test
    void keepsTheOrderOfTheDocumentAmongEquals() {
        Catalogue catalogue = catalogue(
                        course("goal")
                                .addPrerequisite(Prerequisite.required("late", "early"))
                                .addPrerequisite("middle"),
                        course("early"),
                        course("middle").addPrerequisite("late"),
                        course("late"))
                .build();

        assertThat(ids(Samples.order(catalogue).learningOrder(id("goal"))))
                .containsExactly("early", "late", "middle", "goal");
    }

    @Test
    void passesOverCoursesOfOtherCatalogues() {
        CourseOrder order = Samples.order(
                catalogue(course("a").addPrerequisite("https://example.org/b")).build());

        assertThat(order.prerequisites(id("a"))).isEmpty();
        assertThat(ids(order.learningOrder(id("a")))).containsExactly("a");
    }

    @Test
    void refusesAnOrderOfCoursesThatRequireOneAnother() {
        CourseOrder order = Samples.order(catalogue(
                        course("goal").addPrerequisite("a"),
                        course("free"),
                        course("a").addPrerequisite(Prerequisite.required("free", "b")),
                        course("b").addPrerequisite("a"),
                        course("self").addPrerequisite("self"))
                .build());

        assertThatExceptionOfType(PrerequisiteCycleException.class)
                .isThrownBy(() -> order.learningOrder(id("goal")))
                .withMessage("Courses that require one another have no order: a → b → a")
                .satisfies(e -> assertThat(e.getCycle()).containsExactly(id("a"), id("b"), id("a")));
        assertThatExceptionOfType(PrerequisiteCycleException.class)
                .isThrownBy(() -> order.learningOrder(id("self")))
                .withMessage("Courses that require one another have no order: self → self");
        assertThat(ids(order.allPrerequisites(id("goal")))).containsExactly("free", "a", "b");
    }

    @Test
    void meansTheFirstOfTwoCoursesOfOneId() {
        CourseOrder order = Samples.order(
                catalogue(course("a").addPrerequisite("b"), course("a").addPrerequisite("c"), course("b"), course("c"))
                        .build());

        assertThat(ids(order.prerequisites(id("a")))).containsExactly("b");
        assertThat(order.opens(id("c"))).isEmpty();
    }

    @Test
    void refusesACourseThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.opens(id("latin")))
                .withMessage("Course must be in the catalogue: latin");
    }

    @Test
    @Tag("slow")
    void ordersAVeryLongChain() {
        int length = 100_000;
        Course.Builder[] chain = IntStream.range(0, length)
                .mapToObj(
                        i -> i == length - 1 ? course("c" + i) : course("c" + i).addPrerequisite("c" + (i + 1)))
                .toArray(Course.Builder[]::new);

        assertThat(Samples.order(catalogue(chain).build()).learningOrder(id("c0")))
                .hasSize(length)
                .first()
                .hasToString(chain[length - 1].build().toString());
    }
}
