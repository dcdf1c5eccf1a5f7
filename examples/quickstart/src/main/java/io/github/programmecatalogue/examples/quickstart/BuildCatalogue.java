package io.github.programmecatalogue.examples.quickstart;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;

/** Builds a catalogue, and prints the courses of it that suit a pupil of twelve. */
public final class BuildCatalogue {

    private BuildCatalogue() {}

    static Catalogue catalogue() {
        Course robotics = Course.builder()
                .id("robotics")
                .title(LocalizedText.of("en", "Robotics", "ru", "Робототехника"))
                .level(Level.BASIC)
                .ageRange(AgeRange.of(12, 17))
                .workload(Workload.ofHours(144).overWeeks(36))
                .addPrerequisite("algorithms")
                .build();
        Catalogue catalogue = Catalogue.builder()
                .id("our-school")
                .title(LocalizedText.of("en", "Our school", "ru", "Наша школа"))
                .language("en")
                .addCourse(robotics)
                .build();
        return catalogue;
    }

    public static void main(String[] args) {
        catalogue().getCourses().stream()
                .filter(course -> course.getAgeRange().orElseThrow().contains(12))
                .forEach(course -> System.out.println(course.getTitle().asMap()));
    }
}
