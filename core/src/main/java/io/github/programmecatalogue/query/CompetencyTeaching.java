package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who teaches what. Whoever teaches a narrower competency teaches the broader one at that proficiency; whoever does not
 * say at which proficiency teaches none in particular.
 */
final class CompetencyTeaching {

    private final Directory<Competency> competencies;
    private final Hierarchy narrower;
    private final Map<String, List<Lesson>> lessons = new HashMap<>();

    private CompetencyTeaching(Directory<Competency> competencies) {
        this.competencies = competencies;
        this.narrower = Hierarchy.of(competencies.entities(), Competency::getBroader);
    }

    /** A course, by its node, and what it teaches of a competency. */
    private record Lesson(int course, CompetencyLevel level) {}

    static CompetencyTeaching of(Directory<Competency> competencies, CourseLookup lookup) {
        CompetencyTeaching teaching = new CompetencyTeaching(competencies);
        for (int node = 0; node < lookup.nodes().size(); node++) {
            if (lookup.nodes().first(node) == node && lookup.nodes().isCurrent(node)) {
                for (CompetencyLevel level : lookup.course(node).getTeaches()) {
                    teaching.lessons
                            .computeIfAbsent(level.getCompetency().toString(), key -> new ArrayList<>())
                            .add(new Lesson(node, level));
                }
            }
        }
        return teaching;
    }

    /** Whether anything in the catalogue is called so. */
    boolean knows(Id<Competency> competency) {
        return competencies.find(competency.toString()).isPresent() || lessons.containsKey(competency.toString());
    }

    /** The current courses that teach what is wanted. */
    BitSet teachers(CompetencyLevel wanted) {
        BitSet teachers = new BitSet();
        for (String competency : narrower.within(wanted.getCompetency().toString())) {
            for (Lesson lesson : lessons.getOrDefault(competency, List.of())) {
                if (isEnough(lesson.level(), wanted)) {
                    teachers.set(lesson.course());
                }
            }
        }
        return teachers;
    }

    /** Whether somebody who is able to do all this is able to do what is wanted. */
    boolean covers(Collection<CompetencyLevel> held, CompetencyLevel wanted) {
        Set<String> enough = narrower.within(wanted.getCompetency().toString());
        return held.stream()
                .anyMatch(level -> enough.contains(level.getCompetency().toString()) && isEnough(level, wanted));
    }

    private static boolean isEnough(CompetencyLevel level, CompetencyLevel wanted) {
        int proficiency = wanted.getProficiency().orElse(0);
        return proficiency <= 0 || level.getProficiency().orElse(0) >= proficiency;
    }
}
