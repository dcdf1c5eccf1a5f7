package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the ids that somebody typed. A comma stands between two ids and an equals sign before a proficiency, such as
 * {@code digcomp-3.4=3}, unless the catalogue has an id with that character in it.
 */
final class TypedIds {

    private final Set<String> courses;
    private final Set<String> competencies;

    TypedIds(Catalogue catalogue) {
        this.courses = Stream.concat(
                        catalogue.getCourses().stream().map(Course::getId),
                        catalogue.getCourses().stream()
                                .flatMap(course -> course.getPrerequisites().stream())
                                .flatMap(prerequisite -> prerequisite.getAnyOf().stream()))
                .map(Id::toString)
                .collect(Collectors.toSet());
        this.competencies = Stream.concat(
                        catalogue.getCompetencies().stream()
                                .flatMap(competency ->
                                        Stream.concat(Stream.of(competency.getId()), competency.getBroader().stream())),
                        catalogue.getCourses().stream()
                                .flatMap(course -> Stream.concat(
                                        course.getTeaches().stream(), course.getCompetenciesRequired().stream()))
                                .map(CompetencyLevel::getCompetency))
                .map(Id::toString)
                .collect(Collectors.toSet());
    }

    /** The ids of courses in an argument. */
    Stream<String> courses(String argument) {
        return split(argument, courses);
    }

    /** The competencies in an argument, each as {@link #competency} has it. */
    Stream<CompetencyLevel> competencies(String argument) {
        return split(argument, competencies).map(this::competency);
    }

    private static Stream<String> split(String argument, Set<String> known) {
        return known.contains(argument) ? Stream.of(argument) : Stream.of(argument.split(","));
    }

    /**
     * A competency, with a proficiency or without.
     *
     * @throws IllegalArgumentException if the id is malformed, or the proficiency is none
     */
    CompetencyLevel competency(String text) {
        int sign = competencies.contains(text) ? -1 : text.lastIndexOf('=');
        return sign < 0
                ? CompetencyLevel.of(text)
                : CompetencyLevel.of(text.substring(0, sign), proficiency(text.substring(sign + 1)));
    }

    private static int proficiency(String text) {
        if (!text.matches("0*[1-9][0-9]{0,8}")) {
            throw new IllegalArgumentException("A proficiency must be a whole number from 1, such as 3: " + text);
        }
        return Integer.parseInt(text);
    }
}
