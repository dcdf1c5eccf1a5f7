package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** The programming and robotics courses of a school. */
final class Samples {

    private Samples() {}

    static Course.Builder course(String id) {
        return Course.builder().id(id).title(LocalizedText.of("en", id));
    }

    /** A course of a school year. */
    static Course.Builder course(String id, String ages, int hours) {
        return course(id)
                .ageRange(AgeRange.parse(ages))
                .workload(Workload.ofHours(hours).overWeeks(36));
    }

    static Catalogue.Builder catalogue(Course.Builder... courses) {
        return Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addAllCourses(Arrays.stream(courses).map(Course.Builder::build).toList());
    }

    static Catalogue school() {
        return catalogue(
                        course("cpp", "13-17", 144)
                                .addPrerequisite("c")
                                .addCompetenciesRequired("programming", 3)
                                .addTeaches("programming", 6),
                        course("c", "12-15", 144).addPrerequisite("algorithms").addTeaches("programming", 3),
                        course("algorithms", "7-10", 72).addTeaches("programming", 1),
                        course("robomathematics", "8-11", 72).addTeaches("programming", 2),
                        course("robotics", "12-17", 200)
                                .addPrerequisite(Prerequisite.recommended("robomathematics"))
                                .addTeaches("robots", 3),
                        course("mechatronics", "14-17", 216)
                                .addPrerequisite("robotics")
                                .addCompetenciesRequired("robots", 3))
                .build();
    }

    /** The order of a catalogue's courses, whatever is wrong with them. */
    static CourseOrder order(Catalogue catalogue) {
        return CatalogueIndex.leniently(catalogue).order();
    }

    /** The paths through a catalogue, whatever is wrong with it. */
    static LearningPaths paths(Catalogue catalogue) {
        return CatalogueIndex.leniently(catalogue).learningPaths();
    }

    static LearningPaths paths(Course.Builder... courses) {
        return paths(catalogue(courses).build());
    }

    static Id<Course> id(String course) {
        return Id.of(course);
    }

    static List<String> ids(Collection<Course> courses) {
        return courses.stream().map(course -> course.getId().toString()).toList();
    }
}
