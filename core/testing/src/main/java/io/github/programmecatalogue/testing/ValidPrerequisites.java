package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a course may build upon: earlier courses whose pupils are of the right age and level when they come to it. */
final class ValidPrerequisites {

    private final Course course;
    private final List<Course> earlier;
    private final List<Course> required = new ArrayList<>();

    ValidPrerequisites(Course course, List<Course> earlier) {
        this.course = course;
        this.earlier = earlier;
    }

    /** Up to two requirements, of which neither makes the other redundant, and perhaps a recommendation. */
    List<Prerequisite> choose(Choices choices) {
        List<Course> candidates =
                new ArrayList<>(earlier.stream().filter(this::mayPrecede).toList());
        List<Prerequisite> prerequisites = new ArrayList<>();
        for (int wanted = choices.between(0, 2); wanted > 0 && !candidates.isEmpty(); wanted--) {
            prerequisites.add(take(candidates, choices, Prerequisite.Strength.REQUIRED));
        }
        if (!candidates.isEmpty() && choices.onceIn(3)) {
            prerequisites.add(take(candidates, choices, Prerequisite.Strength.RECOMMENDED));
        }
        return prerequisites;
    }

    private Prerequisite take(List<Course> candidates, Choices choices, Prerequisite.Strength strength) {
        Prerequisite.Builder prerequisite = Prerequisite.builder().strength(strength);
        for (int alternatives = choices.between(1, 2); alternatives > 0 && !candidates.isEmpty(); alternatives--) {
            Course taken = choices.of(candidates);
            prerequisite.addAnyOf(taken.getId());
            if (strength == Prerequisite.Strength.REQUIRED) {
                required.add(taken);
            }
            candidates.removeIf(candidate -> candidate == taken || areRelated(candidate, taken));
        }
        return prerequisite.build();
    }

    /** Neither older nor more demanding, and not over a year or more before the course begins; never the whole of a part. */
    private boolean mayPrecede(Course other) {
        AgeRange ages = course.getAgeRange().orElseThrow();
        AgeRange othersAges = other.getAgeRange().orElseThrow();
        return othersAges.getMin() <= ages.getMin()
                && othersAges.getMax().orElseThrow() >= ages.getMin() - 1
                && !isAbove(other.getLevel().orElseThrow(), course.getLevel().orElseThrow())
                && !course.getPartOf().equals(Optional.of(other.getId()));
    }

    private static boolean isAbove(Level one, Level other) {
        return one != Level.MIXED && other != Level.MIXED && one.compareTo(other) > 0;
    }

    private boolean areRelated(Course one, Course other) {
        return ancestors(one).contains(other.getId()) || ancestors(other).contains(one.getId());
    }

    private Set<Id<Course>> ancestors(Course descendant) {
        Set<Id<Course>> ancestors = new HashSet<>();
        for (Prerequisite prerequisite : descendant.getPrerequisites()) {
            ancestors.addAll(prerequisite.getAnyOf());
        }
        earlier.stream()
                .filter(course -> ancestors.contains(course.getId()))
                .toList()
                .forEach(course -> ancestors.addAll(ancestors(course)));
        return ancestors;
    }

    /** What a required course teaches, at most one of it. */
    List<CompetencyLevel> competencies(Choices choices) {
        List<CompetencyLevel> taught = required.stream()
                .flatMap(before -> before.getTeaches().stream())
                .toList();
        return taught.isEmpty() || choices.onceIn(2) ? List.of() : List.of(choices.of(taught));
    }
}
