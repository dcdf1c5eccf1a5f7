package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Which competencies some courses require, at which proficiency, and which courses teach them. */
final class CompetencyNeeds {

    private final CourseNodes courses;
    private final Map<Need, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, List<Place>> teachers = new HashMap<>();

    private CompetencyNeeds(CourseNodes courses) {
        this.courses = courses;
    }

    /** A competency at a proficiency, 0 where none is stated. */
    record Need(String competency, int proficiency) {}

    /** An edge to a competency, and the course that has it. */
    record Place(int course, int edge) {}

    /** The needs of some courses, as far as they name a competency of the catalogue or an external one. */
    static CompetencyNeeds of(CourseNodes courses, BitSet some) {
        CompetencyNeeds needs = new CompetencyNeeds(courses);
        some.stream().forEach(course -> needs.forEach(course, Relation.COURSE_REQUIRES_COMPETENCY, needs::addNeed));
        for (int course = 0; course < courses.size(); course++) {
            needs.forEach(course, Relation.COURSE_TEACHES, needs::addTeacher);
        }
        return needs;
    }

    private void forEach(int course, Relation relation, Consumer<Place> visitor) {
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            if (courses.relation(edge) == relation) {
                visitor.accept(new Place(course, edge));
            }
        }
    }

    private void addNeed(Place place) {
        String competency = courses.targetId(place.edge());
        if (courses.target(place.edge()) != Nodes.NONE || Id.of(competency).isExternal()) {
            Need need = new Need(competency, Math.max(0, courses.proficiency(place.edge())));
            places.computeIfAbsent(need, key -> new ArrayList<>()).add(place);
            teachers.computeIfAbsent(competency, key -> new ArrayList<>());
        }
    }

    private void addTeacher(Place place) {
        List<Place> ofCompetency = teachers.get(courses.targetId(place.edge()));
        if (ofCompetency != null) {
            ofCompetency.add(place);
        }
    }

    /** The needs in document order, so many in each list. */
    List<List<Need>> inPassesOf(int size) {
        List<Need> needs = new ArrayList<>(places.keySet());
        List<List<Need>> passes = new ArrayList<>();
        for (int start = 0; start < needs.size(); start += size) {
            passes.add(needs.subList(start, Math.min(start + size, needs.size())));
        }
        return passes;
    }

    /** Where a competency is required at a proficiency. */
    List<Place> places(Need need) {
        return places.getOrDefault(need, List.of());
    }

    /** Visits the courses that teach enough of a competency, or do not say how much. */
    void forEachTeacher(Need need, IntConsumer visitor) {
        for (Place place : teachers.getOrDefault(need.competency(), List.of())) {
            int proficiency = courses.proficiency(place.edge());
            if (proficiency >= need.proficiency() || proficiency <= 0) {
                visitor.accept(place.course());
            }
        }
    }
}
