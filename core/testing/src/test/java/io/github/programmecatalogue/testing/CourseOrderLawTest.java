package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseOrder;
import io.github.programmecatalogue.query.PrerequisiteCycleException;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** The order of courses, asked of the catalogue itself. */
@PropertyDefaults(tries = 500)
class CourseOrderLawTest {

    @Provide
    Arbitrary<Catalogue> schools() {
        return SmallSchools.any();
    }

    private static Set<Id<Course>> required(Course course) {
        return course.getPrerequisites().stream()
                .filter(prerequisite -> prerequisite.getStrength() == Prerequisite.Strength.REQUIRED)
                .flatMap(prerequisite -> prerequisite.getAnyOf().stream())
                .collect(Collectors.toSet());
    }

    private static Optional<List<Course>> learningOrder(CourseOrder order, Course course) {
        try {
            return Optional.of(order.learningOrder(course.getId()));
        } catch (PrerequisiteCycleException e) {
            assertThat(e.getCycle())
                    .hasSizeGreaterThan(1)
                    .startsWith(e.getCycle().get(e.getCycle().size() - 1));
            return Optional.empty();
        }
    }

    @Property
    void takesTheFirstOfTheDocumentThatMayComeNext(@ForAll("schools") Catalogue school) {
        CourseOrder order = CatalogueIndex.leniently(school).order();
        for (Course course : school.getCourses()) {
            learningOrder(order, course).ifPresent(learned -> {
                List<Course> left = new ArrayList<>(school.getCourses());
                left.removeIf(each -> !learned.contains(each));
                List<Course> expected = new ArrayList<>();
                while (!left.isEmpty()) {
                    Course next = left.stream()
                            .filter(each -> left.stream()
                                    .noneMatch(other -> required(each).contains(other.getId())))
                            .findFirst()
                            .orElseThrow();
                    left.remove(next);
                    expected.add(next);
                }
                assertThat(learned).isEqualTo(expected).endsWith(course);
            });
        }
    }

    @Property
    void ordersTheCourseAndItsPrerequisitesUnlessTheyLeadBack(@ForAll("schools") Catalogue school) {
        CourseOrder order = CatalogueIndex.leniently(school).order();
        for (Course course : school.getCourses()) {
            List<Course> before = order.allPrerequisites(course.getId());
            boolean isCyclic = before.contains(course)
                    || before.stream()
                            .anyMatch(
                                    each -> order.allPrerequisites(each.getId()).contains(each));
            Optional<List<Course>> learned = learningOrder(order, course);

            assertThat(learned.isEmpty()).isEqualTo(isCyclic);
            learned.ifPresent(
                    all -> assertThat(all.subList(0, all.size() - 1)).containsExactlyInAnyOrderElementsOf(before));
        }
    }

    @Property
    void opensWhatRequires(@ForAll("schools") Catalogue school) {
        CourseOrder order = CatalogueIndex.leniently(school).order();
        for (Course one : school.getCourses()) {
            for (Course other : school.getCourses()) {
                boolean isDirect = required(other).contains(one.getId());
                assertThat(order.prerequisites(other.getId()).contains(one)).isEqualTo(isDirect);
                assertThat(order.opens(one.getId()).contains(other)).isEqualTo(isDirect);
                assertThat(order.opensInTheEnd(one.getId()).contains(other))
                        .isEqualTo(order.allPrerequisites(other.getId()).contains(one));
            }
        }
    }
}
