package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What one course after another requires through its prerequisites, as far as there is no alternative to it.
 *
 * <p>Each following takes time linear in what it meets, and no time to forget the one before.
 */
final class Requirements {

    private final CourseNodes courses;
    /** The edges that are all there is of a required prerequisite. */
    private final BitSet sole = new BitSet();

    private final BitSet some = new BitSet();
    private final BitSet several = new BitSet();

    /** For which course a node was last met as a prerequisite, direct or not; and for which as one that is not direct. */
    private final int[] metFor;

    private final int[] impliedFor;
    /** Through which direct prerequisite a node was met, and through which it is implied. */
    private final int[] origin;

    private final int[] through;
    private final int[] stack;

    Requirements(CourseNodes courses) {
        this.courses = courses;
        this.metFor = noNodes(courses.size());
        this.impliedFor = noNodes(courses.size());
        this.origin = noNodes(courses.size());
        this.through = noNodes(courses.size());
        this.stack = noNodes(courses.size());
        Alternatives.forEach(courses, prerequisite -> {
            (some.get(prerequisite.course()) ? several : some).set(prerequisite.course());
            if (prerequisite.isRequired() && prerequisite.endEdge() - prerequisite.firstEdge() == 1) {
                sole.set(prerequisite.firstEdge());
            }
        });
    }

    private static int[] noNodes(int size) {
        int[] nodes = new int[size];
        Arrays.fill(nodes, Nodes.NONE);
        return nodes;
    }

    /** Whether a course has several prerequisites, of which one may imply another. */
    boolean areSeveral(int course) {
        return several.get(course);
    }

    /** Follows the requirements of a course as far as they lead, or as some steps do; returns how many it took. */
    long follow(int course, long mostSteps) {
        long steps = 0;
        int stacked = 0;
        for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
            steps++;
            int target = soleTarget(edge);
            if (target != Nodes.NONE && metFor[target] != course) {
                metFor[target] = course;
                origin[target] = target;
                stack[stacked++] = target;
            }
        }
        while (stacked > 0 && steps < mostSteps) {
            int node = stack[--stacked];
            for (int edge = courses.firstEdge(node); edge < courses.firstEdge(node + 1); edge++) {
                steps++;
                int target = soleTarget(edge);
                if (target != Nodes.NONE && impliedFor[target] != course) {
                    impliedFor[target] = course;
                    through[target] = origin[node];
                    if (metFor[target] != course) {
                        metFor[target] = course;
                        origin[target] = origin[node];
                        stack[stacked++] = target;
                    }
                }
            }
        }
        return steps;
    }

    private int soleTarget(int edge) {
        return sole.get(edge) ? courses.target(edge) : Nodes.NONE;
    }

    /** Which direct prerequisite of the course last followed implies another of its prerequisites, or {@link Nodes#NONE}. */
    int through(Alternatives prerequisite) {
        boolean alone = sole.get(prerequisite.firstEdge());
        return prerequisite
                .targets()
                .filter(target -> target != Nodes.NONE)
                .map(target -> through(prerequisite.course(), target, alone))
                .filter(node -> node != Nodes.NONE)
                .findFirst()
                .orElse(Nodes.NONE);
    }

    private int through(int course, int target, boolean alone) {
        if (impliedFor[target] == course) {
            return through[target];
        }
        // Whoever must have finished a course needs no "or" with it, nor a recommendation of it.
        return !alone && metFor[target] == course ? target : Nodes.NONE;
    }
}
