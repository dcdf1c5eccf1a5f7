package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.graph.Succession;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CompetencyNeeds.Need;
import io.github.programmecatalogue.validation.CompetencyNeeds.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;

/** Which courses teach what some courses need, be it as a narrower competency. */
final class CompetencyTeachers {

    private final CourseNodes courses;
    /** Hands on what is given to a competency to those that are narrower. */
    private final Succession narrower;

    private final Map<String, Taught> taught = new HashMap<>();
    /** Those of the catalogue, by their ranks among the broader and the narrower. */
    private final Map<Integer, List<Taught>> byRank = new HashMap<>();

    private CompetencyTeachers(CatalogueGraph graph) {
        this.courses = graph.courses();
        Nodes competencies = graph.nodes(Section.COMPETENCIES);
        this.narrower =
                Succession.of(competencies.among(edge -> competencies.relation(edge) == Relation.COMPETENCY_BROADER));
    }

    /** A competency that is taught, where it is in the catalogue, and by whom, those who teach least first. */
    private record Taught(String competency, int node, List<Place> places) {}

    static CompetencyTeachers of(CatalogueGraph graph, CompetencyNeeds needs) {
        CompetencyTeachers teachers = new CompetencyTeachers(graph);
        Map<String, Long> external = teachers.mark(needs.all(), i -> 1);
        CourseNodes courses = graph.courses();
        for (int course = 0; course < courses.size(); course++) {
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                if (courses.relation(edge) == Relation.COURSE_TEACHES) {
                    teachers.add(new Place(course, edge), external);
                }
            }
        }
        teachers.narrower.clear();
        teachers.taught.values().forEach(teachers::arrange);
        return teachers;
    }

    private void add(Place place, Map<String, Long> external) {
        Taught one = new Taught(courses.targetId(place.edge()), courses.target(place.edge()), new ArrayList<>());
        if (marks(one, external) != 0) {
            taught.computeIfAbsent(one.competency(), key -> one).places().add(place);
        }
    }

    private void arrange(Taught one) {
        one.places().sort(Comparator.comparingInt(this::proficiency));
        if (one.node() != Nodes.NONE) {
            byRank.computeIfAbsent(narrower.rank(one.node()), rank -> new ArrayList<>())
                    .add(one);
        }
    }

    /** Who does not say how much is taught may teach any amount. */
    private int proficiency(Place place) {
        int stated = courses.proficiency(place.edge());
        return stated > 0 ? stated : Integer.MAX_VALUE;
    }

    /**
     * Lets each course that teaches enough for a need hand on the mark of that need: the bit of its place in the list.
     *
     * @param needs up to 64 of them, the lowest levels first
     * @return how many competencies and courses that concerned
     */
    long give(List<Need> needs, PrecedingCourses preceding) {
        Map<String, Long> external = mark(needs, i -> 1L << i);
        long steps = narrower.reached().count();
        for (Taught one : concerned(external)) {
            steps += one.places().size();
            long marks = marks(one, external);
            int enoughFor = 0;
            for (Place place : one.places()) {
                while (enoughFor < needs.size() && needs.get(enoughFor).level() <= proficiency(place)) {
                    enoughFor++;
                }
                long given = marks & lowest(enoughFor);
                if (given != 0) {
                    preceding.teach(place.course(), given);
                }
            }
        }
        narrower.clear();
        return steps;
    }

    /** What is taught of that which is marked, in the catalogue or outside. */
    private List<Taught> concerned(Map<String, Long> external) {
        List<Taught> concerned = new ArrayList<>();
        narrower.reached().forEach(rank -> concerned.addAll(byRank.getOrDefault(rank, List.of())));
        for (String competency : external.keySet()) {
            Taught one = taught.get(competency);
            if (one != null) {
                concerned.add(one);
            }
        }
        return concerned;
    }

    private static long lowest(int bits) {
        return bits == Long.SIZE ? -1 : (1L << bits) - 1;
    }

    /** Marks the competencies of needs and those that are narrower; returns the marks of those outside the catalogue. */
    private Map<String, Long> mark(List<Need> needs, IntToLongFunction marks) {
        Map<String, Long> external = new HashMap<>();
        for (int i = 0; i < needs.size(); i++) {
            Need need = needs.get(i);
            if (need.node() == Nodes.NONE) {
                external.merge(need.competency(), marks.applyAsLong(i), (some, more) -> some | more);
            } else {
                narrower.give(need.node(), marks.applyAsLong(i));
            }
        }
        narrower.spread(Integer.MAX_VALUE);
        return external;
    }

    private long marks(Taught one, Map<String, Long> external) {
        return one.node() == Nodes.NONE ? external.getOrDefault(one.competency(), 0L) : narrower.held(one.node());
    }
}
