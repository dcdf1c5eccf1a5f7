package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;

/**
 * What comes before a course and what after it, such as Programming in C before C++: {@link CatalogueIndex#order}.
 *
 * <p>A course that is one of several alternatives counts like any other prerequisite; which of them to take is for a
 * learning path to say. Courses of any status count, courses of other catalogues do not. Where an id stands twice, the
 * first course of that id is meant.
 *
 * <p>Built in time linear in courses and prerequisites; each question takes time linear in what it meets (a learning
 * order: but for a logarithm). Immutable and thread-safe.
 */
public final class CourseOrder {

    private final CourseLookup lookup;
    private final CourseNodes nodes;

    /** The courses that require one: those of a node end where those of the next begin. */
    private final int[] firstOpened;

    private final int[] opened;

    CourseOrder(CourseLookup lookup) {
        this.lookup = lookup;
        this.nodes = lookup.nodes();
        this.firstOpened = new int[nodes.size() + 1];
        forEachRequirement((course, required) -> firstOpened[required + 1]++);
        for (int node = 0; node < nodes.size(); node++) {
            firstOpened[node + 1] += firstOpened[node];
        }
        this.opened = new int[firstOpened[nodes.size()]];
        int[] next = firstOpened.clone();
        forEachRequirement((course, required) -> opened[next[required]++] = course);
    }

    /** Takes a course and one that it requires. */
    private interface RequirementVisitor {
        void visit(int course, int required);
    }

    private void forEachRequirement(RequirementVisitor visitor) {
        for (int node = 0; node < nodes.size(); node++) {
            int course = node;
            if (nodes.first(course) == course) {
                forEachRequired(course, required -> visitor.visit(course, required));
            }
        }
    }

    private void forEachRequired(int course, IntConsumer visitor) {
        nodes.forEachTarget(course, Relation.COURSE_REQUIRES, visitor);
    }

    private void forEachNamed(int course, IntConsumer visitor) {
        forEachRequired(course, visitor);
        nodes.forEachTarget(course, Relation.COURSE_RECOMMENDS, visitor);
    }

    private void forEachOpened(int course, IntConsumer visitor) {
        for (int i = firstOpened[course]; i < firstOpened[course + 1]; i++) {
            visitor.accept(opened[i]);
        }
    }

    /** Visits what a course leads to. */
    private interface Neighbours {
        void forEach(int course, IntConsumer visitor);
    }

    private List<Course> direct(Id<Course> course, Neighbours neighbours) {
        BitSet found = new BitSet();
        neighbours.forEach(lookup.require(course), found::set);
        return lookup.courses(found);
    }

    /** What a course leads to, directly or not; itself only if it lies on a cycle. */
    private static BitSet reached(int course, Neighbours neighbours) {
        BitSet reached = new BitSet();
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(course));
        while (!open.isEmpty()) {
            neighbours.forEach(open.remove(), neighbour -> {
                if (!reached.get(neighbour)) {
                    reached.set(neighbour);
                    open.add(neighbour);
                }
            });
        }
        return reached;
    }

    /**
     * The courses that a course requires, alternatives among them.
     *
     * @param course the id of a course
     * @return courses, each once
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> prerequisites(Id<Course> course) {
        return direct(course, this::forEachRequired);
    }

    /**
     * The courses that a course requires, directly or through others, alternatives among them.
     *
     * @param course the id of a course
     * @return courses, each once; the course itself is among them only if it lies on a cycle
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> allPrerequisites(Id<Course> course) {
        return lookup.courses(reached(lookup.require(course), this::forEachRequired));
    }

    /**
     * The courses that a course recommends to have finished.
     *
     * @param course the id of a course
     * @return courses, each once
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> recommendations(Id<Course> course) {
        return direct(course, (node, visitor) -> nodes.forEachTarget(node, Relation.COURSE_RECOMMENDS, visitor));
    }

    /**
     * The courses to which only a recommendation leads: those that the course or one before it recommends, and what comes
     * before those.
     *
     * @param course the id of a course
     * @return courses, each once, without those that are required and the course itself
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> allRecommendations(Id<Course> course) {
        int node = lookup.require(course);
        BitSet recommended = reached(node, this::forEachNamed);
        recommended.andNot(reached(node, this::forEachRequired));
        recommended.clear(node);
        return lookup.courses(recommended);
    }

    /**
     * The courses that require a course, if only as an alternative.
     *
     * @param course the id of a course
     * @return courses, each once
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> opens(Id<Course> course) {
        return direct(course, this::forEachOpened);
    }

    /**
     * The courses that require a course, directly or through others, if only as an alternative.
     *
     * @param course the id of a course
     * @return courses, each once; the course itself is among them only if it lies on a cycle
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public List<Course> opensInTheEnd(Id<Course> course) {
        return lookup.courses(reached(lookup.require(course), this::forEachOpened));
    }

    /**
     * A course and all its prerequisites, direct or not, each after what it requires; of those that could come next, the
     * first in the document.
     *
     * @param course the id of a course
     * @return courses, each once, the course itself at the end
     * @throws IllegalArgumentException if no course of the catalogue has that id
     * @throws PrerequisiteCycleException if some of them lead back to themselves, if only by an alternative
     */
    public List<Course> learningOrder(Id<Course> course) {
        int goal = lookup.require(course);
        BitSet open = reached(goal, this::forEachRequired);
        open.set(goal);
        Map<Integer, Integer> awaited = new HashMap<>();
        PriorityQueue<Integer> next = new PriorityQueue<>(Comparator.naturalOrder());
        open.stream().forEach(node -> {
            int[] count = {0};
            forEachRequired(node, required -> count[0]++);
            awaited.put(node, count[0]);
            if (count[0] == 0) {
                next.add(node);
            }
        });
        List<Course> order = new ArrayList<>(awaited.size());
        while (!next.isEmpty()) {
            int node = next.remove();
            open.clear(node);
            order.add(lookup.course(node));
            forEachOpened(node, follower -> {
                if (open.get(follower) && awaited.merge(follower, -1, Integer::sum) == 0) {
                    next.add(follower);
                }
            });
        }
        if (!open.isEmpty()) {
            throw new PrerequisiteCycleException(cycle(open));
        }
        return List.copyOf(order);
    }

    /** A cycle among courses each of which requires another of them. */
    private List<Id<Course>> cycle(BitSet entangled) {
        List<Integer> way = new ArrayList<>();
        Map<Integer, Integer> places = new HashMap<>();
        int node = entangled.nextSetBit(0);
        while (!places.containsKey(node)) {
            places.put(node, way.size());
            way.add(node);
            node = firstRequired(node, entangled);
        }
        way.add(node);
        return way.subList(places.get(node), way.size()).stream()
                .map(each -> lookup.course(each).getId())
                .toList();
    }

    private int firstRequired(int course, BitSet among) {
        BitSet required = new BitSet();
        forEachRequired(course, required::set);
        required.and(among);
        return required.nextSetBit(0);
    }
}
