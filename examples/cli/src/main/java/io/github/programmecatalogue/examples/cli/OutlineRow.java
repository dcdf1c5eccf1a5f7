package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A course in a row of cells, each safe to print: title, ages, hours, level, kind, what comes before. */
final class OutlineRow {

    private final Locale locale;
    private final Map<Id<Course>, String> titles = new HashMap<>();

    OutlineRow(Catalogue catalogue, Locale locale) {
        this.locale = locale;
        for (Course course : catalogue.getCourses()) {
            titles.putIfAbsent(course.getId(), title(course));
        }
    }

    List<String> of(Course course) {
        return List.of(
                title(course),
                ages(course),
                course.getWorkload()
                        .flatMap(workload -> workload.totalHours())
                        .map(hours -> hours.toPlainString())
                        .orElse(""),
                level(course),
                course.getKind() == CourseKind.PROGRAMME ? "" : course.getKind().getLabel(locale),
                course.getPrerequisites().stream().map(this::prerequisite).collect(Collectors.joining("; ")));
    }

    String title(Course course) {
        return Printable.of(course.getTitle().get(locale));
    }

    String ages(Course course) {
        return course.getAgeRange()
                .map(ages -> ages.toString().replace('-', '–'))
                .orElse("");
    }

    String level(Course course) {
        return course.getLevel().map(level -> level.getLabel(locale)).orElse("");
    }

    private String prerequisite(Prerequisite prerequisite) {
        String courses = prerequisite.getAnyOf().stream()
                .map(course -> titles.getOrDefault(course, Printable.of(course.toString())))
                .collect(Collectors.joining(" " + Phrase.OR.getLabel(locale) + " "));
        return prerequisite.getStrength() == Prerequisite.Strength.REQUIRED
                ? courses
                : courses + " (" + Phrase.RECOMMENDED.getLabel(locale) + ")";
    }
}
