package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/** Which courses teach which competencies, and how well. */
final class Teachings {

    private static final int NOT_STATED = 0;

    private final Attribute taught;
    private final Hierarchy narrower;
    /** What courses teach of each competency, by proficiency, as the attribute has it. */
    private final Map<String, NavigableMap<Integer, String>> byCompetency = new HashMap<>();

    Teachings(Runs runs, List<Course> courses, List<Competency> competencies) {
        this.narrower = Hierarchy.of(competencies, Competency::getBroader);
        this.taught = Attribute.ofCourses(
                runs,
                course -> courses.get(course).getTeaches().stream()
                        .map(this::value)
                        .toList());
    }

    /** A competency at a proficiency as a word; an id has no space. */
    private String value(CompetencyLevel level) {
        int proficiency = Math.max(NOT_STATED, level.getProficiency().orElse(NOT_STATED));
        String competency = level.getCompetency().toString();
        return byCompetency
                .computeIfAbsent(competency, key -> new TreeMap<>())
                .computeIfAbsent(proficiency, key -> competency + " " + proficiency);
    }

    /** That a course teaches a competency, or a narrower one, at least so well. */
    Condition atLeast(String competency, int proficiency) {
        Collection<NavigableMap<Integer, String>> ofAll = narrower.within(competency).stream()
                .map(byCompetency::get)
                .filter(Objects::nonNull)
                .toList();
        return StatedAs.of(
                        taught,
                        ofAll.stream()
                                .flatMap(of -> of.tailMap(proficiency, true).values().stream())
                                .toList())
                .unstatedAs(ofAll.stream()
                        .flatMap(of -> of.headMap(NOT_STATED, true).values().stream())
                        .toList());
    }

    /** That a course teaches a competency, or a narrower one, however well. */
    Condition any(String competency) {
        return atLeast(competency, NOT_STATED);
    }
}
