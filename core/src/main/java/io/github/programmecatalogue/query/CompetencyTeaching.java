package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who teaches what. Whoever teaches a narrower competency teaches the broader one at that proficiency; whoever does not
 * say at which proficiency teaches none in particular.
 */
final class CompetencyTeaching {

    private final Set<Id<Competency>> competencies = new HashSet<>();
    private final Map<Id<Competency>, List<Id<Competency>>> narrower = new HashMap<>();
    private final Map<Id<Competency>, List<Lesson>> lessons = new HashMap<>();

    /** A course, by its node, and what it teaches of a competency. */
    private record Lesson(int course, CompetencyLevel level) {}

    private CompetencyTeaching() {}

    static CompetencyTeaching of(Catalogue catalogue, CourseLookup lookup) {
        CompetencyTeaching teaching = new CompetencyTeaching();
        for (Competency competency : catalogue.getCompetencies()) {
            teaching.competencies.add(competency.getId());
            for (Id<Competency> broader : competency.getBroader()) {
                teaching.narrower
                        .computeIfAbsent(broader, key -> new ArrayList<>())
                        .add(competency.getId());
            }
        }
        for (int node = 0; node < lookup.nodes().size(); node++) {
            if (lookup.nodes().first(node) == node && lookup.nodes().isCurrent(node)) {
                for (CompetencyLevel level : lookup.course(node).getTeaches()) {
                    teaching.lessons
                            .computeIfAbsent(level.getCompetency(), key -> new ArrayList<>())
                            .add(new Lesson(node, level));
                }
            }
        }
        return teaching;
    }

    /** Whether anything in the catalogue is called so. */
    boolean knows(Id<Competency> competency) {
        return competencies.contains(competency) || lessons.containsKey(competency);
    }

    /** The current courses that teach what is wanted. */
    BitSet teachers(CompetencyLevel wanted) {
        BitSet teachers = new BitSet();
        for (Id<Competency> competency : withNarrower(wanted.getCompetency())) {
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
        Set<Id<Competency>> enough = withNarrower(wanted.getCompetency());
        return held.stream().anyMatch(level -> enough.contains(level.getCompetency()) && isEnough(level, wanted));
    }

    private static boolean isEnough(CompetencyLevel level, CompetencyLevel wanted) {
        int proficiency = wanted.getProficiency().orElse(0);
        return proficiency <= 0 || level.getProficiency().orElse(0) >= proficiency;
    }

    private Set<Id<Competency>> withNarrower(Id<Competency> competency) {
        Set<Id<Competency>> found = new HashSet<>(Set.of(competency));
        ArrayDeque<Id<Competency>> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Id<Competency> each : narrower.getOrDefault(open.remove(), List.of())) {
                if (found.add(each)) {
                    open.add(each);
                }
            }
        }
        return found;
    }
}
