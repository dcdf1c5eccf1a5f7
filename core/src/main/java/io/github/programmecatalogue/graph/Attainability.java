package io.github.programmecatalogue.graph;

import java.util.BitSet;

/**
 * Which courses a pupil can ever enter: those each of whose required prerequisites has an alternative that can be
 * entered. What is not in the catalogue is taken to be open.
 *
 * <p>Found by propagation from the courses that require nothing, in time linear in courses and prerequisites (the same
 * as <a href="https://doi.org/10.1016/0743-1066(84)90014-1">Dowling and Gallier's algorithm</a> for Horn
 * formulae).
 */
public final class Attainability {

    private final Nodes courses;
    private final BitSet attainable;
    private final BitSet openGroups;

    Attainability(Nodes courses) {
        this.courses = courses;
        this.attainable = new BitSet(courses.size());
        this.openGroups = new BitSet(courses.edges());
        propagate();
    }

    /**
     * The attainability of a catalogue's courses.
     *
     * @param graph the catalogue
     * @return what can be entered
     */
    public static Attainability of(CatalogueGraph graph) {
        return graph.attainability();
    }

    /**
     * Whether somebody can ever enter a course.
     *
     * @param course a node of the courses
     * @return true if each of its required prerequisites has an alternative that can be entered
     */
    public boolean isAttainable(int course) {
        return attainable.get(course);
    }

    /**
     * Whether an edge belongs to a required prerequisite that nobody can ever have finished.
     *
     * @param edge an edge of the courses
     * @return true if it is an alternative of such
     */
    public boolean isBlocking(int edge) {
        return isRequirement(edge) && !openGroups.get(groupStart(edge));
    }

    /** The first edge of the prerequisite whose alternatives include an edge. */
    private int groupStart(int edge) {
        return edge - courses.alternative(edge);
    }

    private void propagate() {
        int[] closedGroups = new int[courses.size()];
        for (int course = 0; course < courses.size(); course++) {
            for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                if (isRequirement(edge)) {
                    closedGroups[course] += courses.alternative(edge) == 0 ? 1 : 0;
                    if (courses.target(edge) == Nodes.NONE) {
                        closedGroups[course] -= open(edge);
                    }
                }
            }
        }
        int[] entered = new int[courses.size()];
        int count = 0;
        for (int course = 0; course < courses.size(); course++) {
            if (closedGroups[course] == 0) {
                attainable.set(course);
                entered[count++] = course;
            }
        }
        Dependants dependants = new Dependants();
        for (int next = 0; next < count; next++) {
            int course = entered[next];
            for (int i = dependants.first[course]; i < dependants.first[course + 1]; i++) {
                int dependant = dependants.sources[i];
                closedGroups[dependant] -= open(dependants.edges[i]);
                if (closedGroups[dependant] == 0 && !attainable.get(dependant)) {
                    attainable.set(dependant);
                    entered[count++] = dependant;
                }
            }
        }
    }

    private boolean isRequirement(int edge) {
        return courses.relation(edge) == Relation.COURSE_REQUIRES;
    }

    /** Opens the prerequisite that an edge belongs to; says how many were opened, 1 or 0. */
    private int open(int edge) {
        int group = groupStart(edge);
        if (openGroups.get(group)) {
            return 0;
        }
        openGroups.set(group);
        return 1;
    }

    /** The requirements by the course that they name. */
    private final class Dependants {

        private final int[] first = new int[courses.size() + 1];
        private final int[] sources;
        private final int[] edges;

        Dependants() {
            forEach((course, edge, target) -> first[target + 1]++);
            for (int course = 1; course < first.length; course++) {
                first[course] += first[course - 1];
            }
            sources = new int[first[first.length - 1]];
            edges = new int[sources.length];
            int[] next = first.clone();
            forEach((course, edge, target) -> {
                sources[next[target]] = course;
                edges[next[target]++] = edge;
            });
        }

        private void forEach(RequirementVisitor visitor) {
            for (int course = 0; course < courses.size(); course++) {
                for (int edge = courses.firstEdge(course); edge < courses.firstEdge(course + 1); edge++) {
                    int target = isRequirement(edge) ? courses.target(edge) : Nodes.NONE;
                    if (target != Nodes.NONE) {
                        visitor.visit(course, edge, target);
                    }
                }
            }
        }
    }

    /** Takes one requirement after another. */
    private interface RequirementVisitor {
        void visit(int course, int edge, int target);
    }
}
