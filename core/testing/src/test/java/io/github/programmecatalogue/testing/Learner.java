package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A child who takes courses one after another, day by day: the plainest reading of what may be entered and when.
 *
 * @param birth the day of birth
 * @param today the day on which nothing is begun
 * @param finished the courses so far
 */
record Learner(LocalDate birth, LocalDate today, List<Course> finished) {

    private static final int SCHOOL_YEAR = 36;
    private static final int LONGEST_WAIT = 20;

    /** Who has entered a course and finished it; empty if that can never be. */
    Optional<Learner> taking(Course course) {
        if (!isOpen(course)) {
            return Optional.empty();
        }
        AgeRange ages = course.getAgeRange().orElse(AgeRange.atLeast(0));
        return Stream.iterate(today, day -> day.plusDays(1))
                .limit(LONGEST_WAIT * 366L)
                .filter(day -> ages.contains(birth, day))
                .findFirst()
                .map(day -> {
                    List<Course> more = new ArrayList<>(finished);
                    more.add(course);
                    return new Learner(birth, day.plusWeeks(weeks(course)), List.copyOf(more));
                });
    }

    private static long weeks(Course course) {
        return course.getWorkload()
                .flatMap(Workload::lengthInWeeks)
                .map(BigDecimal::longValueExact)
                .orElse((long) SCHOOL_YEAR);
    }

    private boolean isOpen(Course course) {
        return course.getStatus() == CourseStatus.PUBLISHED
                && !hasFinished(course.getId())
                && course.getPrerequisites().stream()
                        .filter(prerequisite -> prerequisite.getStrength() == Prerequisite.Strength.REQUIRED)
                        .allMatch(
                                prerequisite -> prerequisite.getAnyOf().stream().anyMatch(this::hasFinished))
                && course.getCompetenciesRequired().stream().allMatch(this::has);
    }

    boolean hasFinished(Id<Course> course) {
        return finished.stream().anyMatch(each -> each.getId().equals(course));
    }

    boolean has(CompetencyLevel wanted) {
        return finished.stream()
                .flatMap(course -> course.getTeaches().stream())
                .filter(taught -> taught.getCompetency().equals(wanted.getCompetency()))
                .anyMatch(taught -> wanted.getProficiency().isEmpty()
                        || taught.getProficiency().orElse(0)
                                >= wanted.getProficiency().getAsInt());
    }
}
