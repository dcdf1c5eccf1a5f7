package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Catalogues of up to seven courses that lead to one another in any way, cycles and locked doors included. */
final class SmallSchools {

    static final int MOST_COURSES = 7;
    private static final int COMPETENCIES = 2;
    private static final int LEVELS = 3;

    private final Random random;

    private SmallSchools(Random random) {
        this.random = random;
    }

    static Arbitrary<Catalogue> any() {
        return Arbitraries.randomValue(random -> new SmallSchools(random).catalogue());
    }

    /** Schools of up to five courses all of which the first requires, each for few years: much depends on their order. */
    static Arbitrary<Catalogue> hurried() {
        return Arbitraries.randomValue(random -> new SmallSchools(random).hurriedCatalogue());
    }

    private Catalogue catalogue() {
        int size = 2 + random.nextInt(MOST_COURSES - 1);
        return catalogue(size, number -> course(number, size));
    }

    private Catalogue hurriedCatalogue() {
        int size = 4 + random.nextInt(2);
        return catalogue(size, number -> hurriedCourse(number, size));
    }

    private static Catalogue catalogue(int size, IntFunction<Course> course) {
        return Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addAllCourses(IntStream.range(0, size).mapToObj(course).toList())
                .build();
    }

    private Course hurriedCourse(int number, int size) {
        int youngest = 8 + random.nextInt(3);
        Course.Builder course = Course.builder()
                .id("c" + number)
                .title(LocalizedText.of("en", "Course " + number))
                .ageRange(AgeRange.of(youngest, youngest + random.nextInt(3)))
                .workload(Workload.ofHours(1).overWeeks(10 * random.nextInt(8)));
        for (int other = number + 1; other < size; other++) {
            if (number == 0 || oneIn(4)) {
                course.addPrerequisite("c" + other);
            }
        }
        return course.build();
    }

    private Course course(int number, int size) {
        Course.Builder course = Course.builder().id("c" + number).title(LocalizedText.of("en", "Course " + number));
        // Towards the first course, but for one in eight.
        for (int wanted = random.nextInt(3); wanted > 0; wanted--) {
            course.addPrerequisite(prerequisite(oneIn(8) ? 0 : number + 1, size));
        }
        if (oneIn(3)) {
            course.addCompetenciesRequired(level());
        }
        if (oneIn(2)) {
            course.addTeaches(level());
        }
        if (!oneIn(4)) {
            int youngest = 8 + random.nextInt(4);
            course.ageRange(
                    oneIn(4) ? AgeRange.atLeast(youngest) : AgeRange.of(youngest, youngest + random.nextInt(3)));
        }
        if (!oneIn(5)) {
            course.workload(Workload.ofHours(1 + random.nextInt(5)).overWeeks(10 * random.nextInt(8)));
        }
        if (oneIn(12)) {
            course.status(oneIn(2) ? CourseStatus.DRAFT : CourseStatus.ARCHIVED);
        }
        return course.build();
    }

    private Prerequisite prerequisite(int from, int size) {
        Prerequisite.Builder prerequisite = Prerequisite.builder()
                .strength(oneIn(5) ? Prerequisite.Strength.RECOMMENDED : Prerequisite.Strength.REQUIRED);
        for (int alternatives = 1 + random.nextInt(3); alternatives > 0; alternatives--) {
            int first = Math.min(from, size - 1);
            prerequisite.addAnyOf("c" + (first + random.nextInt(size - first)));
        }
        return prerequisite.build();
    }

    private CompetencyLevel level() {
        String competency = "k" + random.nextInt(COMPETENCIES);
        return oneIn(5) ? CompetencyLevel.of(competency) : CompetencyLevel.of(competency, 1 + random.nextInt(LEVELS));
    }

    private boolean oneIn(int chances) {
        return random.nextInt(chances) == 0;
    }
}
