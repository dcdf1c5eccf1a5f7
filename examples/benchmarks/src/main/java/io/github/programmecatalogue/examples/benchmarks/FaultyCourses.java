package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** Spoils one course in a hundred, each in the next of five ways. */
final class FaultyCourses {

    private static final int ONE_IN = 100;

    private FaultyCourses() {}

    /** The catalogue with faults. */
    static Catalogue in(Catalogue catalogue) {
        List<Course> courses = new ArrayList<>(catalogue.getCourses());
        for (int i = 0; i < courses.size(); i += ONE_IN) {
            courses.set(i, spoilt(courses.get(i), i / ONE_IN));
        }
        return catalogue.withCourses(courses);
    }

    private static Course spoilt(Course course, int number) {
        Course.Builder spoilt = Course.builder().from(course);
        return switch (number % 5) {
            case 0 -> spoilt.addPrerequisite("nowhere").build();
            case 1 ->
                spoilt.title(LocalizedText.of("en", "ROBOTS FOR ALL", "ru", "РОБОТЫ ДЛЯ ВСЕХ"))
                        // Or it would share that of courses of its former title, which are to stay in order.
                        .description(LocalizedText.of("en", "Club " + number + ".", "ru", "Кружок " + number + "."))
                        .build();
            case 2 ->
                spoilt.summary(LocalizedText.of("en", " ", "ru", "уточняется")).build();
            case 3 ->
                spoilt.description(LocalizedText.of("en", "<b>Robots</b>", "ru", "<b>Роботы</b>"))
                        .build();
            default -> spoilt.ageRange(AgeRange.of(0, 99)).build();
        };
    }
}
