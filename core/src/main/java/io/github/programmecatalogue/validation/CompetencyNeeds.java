package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Which competencies some courses require, and at which level, as far as the levels that are taught tell them apart. */
final class CompetencyNeeds {

    private final Map<String, Map<Integer, Need>> needs = new LinkedHashMap<>();

    private CompetencyNeeds() {}

    /**
     * A competency that is required at a level, 0 where none is stated.
     *
     * @param competency the id of the competency
     * @param node the competency in the catalogue, or {@link Nodes#NONE}
     * @param level the lowest level taught anywhere that is enough, or the greatest number if none is
     * @param places where it is required
     */
    record Need(String competency, int node, int level, List<Place> places) {}

    /** An edge to a competency, and the course that has it. */
    record Place(int course, int edge) {}

    /** Whether any course requires a competency. */
    static boolean areThere(CourseNodes courses) {
        return IntStream.range(0, courses.edges())
                .anyMatch(edge -> courses.relation(edge) == Relation.COURSE_REQUIRES_COMPETENCY);
    }

    /** The needs of some courses, as far as they name a competency of the catalogue or an external one. */
    static CompetencyNeeds of(CourseNodes courses, BitSet some) {
        CompetencyNeeds needs = new CompetencyNeeds();
        LevelsTaught levels = LevelsTaught.of(courses);
        some.stream().forEach(course -> {
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                if (courses.relation(edge) == Relation.COURSE_REQUIRES_COMPETENCY) {
                    needs.add(courses, new Place(course, edge), levels);
                }
            }
        });
        return needs;
    }

    private void add(CourseNodes courses, Place place, LevelsTaught levels) {
        String competency = courses.targetId(place.edge());
        int node = courses.target(place.edge());
        if (node != Nodes.NONE || Id.of(competency).isExternal()) {
            int level = levels.lowestFrom(courses.proficiency(place.edge()));
            needs.computeIfAbsent(competency, key -> new TreeMap<>())
                    .computeIfAbsent(level, key -> new Need(competency, node, level, new ArrayList<>()))
                    .places()
                    .add(place);
        }
    }

    /** All needs, those of one competency together, in document order. */
    List<Need> all() {
        return needs.values().stream().flatMap(ofOne -> ofOne.values().stream()).toList();
    }

    /** All needs, so many in each list, the lowest levels first; those of one competency in as few lists as they fit. */
    List<List<Need>> inPassesOf(int size) {
        List<Need> all = all();
        List<List<Need>> passes = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            passes.add(all.subList(start, Math.min(start + size, all.size())).stream()
                    .sorted(Comparator.comparingInt(Need::level))
                    .toList());
        }
        return passes;
    }
}
