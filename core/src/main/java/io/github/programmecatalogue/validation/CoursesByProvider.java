package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Level;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Each current course as often as it has providers, once if nobody knows one; in document order. Only those of which the
 * title and the ages are known.
 */
final class CoursesByProvider {

    /** The number of nothing: neither that of a node nor one of what is not in the catalogue. */
    private static final int NOT_STATED = Integer.MIN_VALUE;

    private final CourseNodes nodes;
    private int[] courses = {};
    private int[] providers = {};
    /** Found once for each course, which may have very many references and providers. */
    private int[] wholes = {};

    private int size;

    private CoursesByProvider(CourseNodes nodes) {
        this.nodes = nodes;
    }

    static CoursesByProvider of(CatalogueGraph graph) {
        CourseNodes nodes = graph.courses();
        CourseProviders providers = new CourseProviders(graph);
        CoursesByProvider taught = new CoursesByProvider(nodes);
        CurrentCourses.of(graph).stream()
                .filter(course -> nodes.lowestAge(course) != Nodes.NONE && nodes.titleFingerprint(course) != 0)
                .forEach(course -> taught.addAll(course, providers.of(course)));
        return taught;
    }

    private void addAll(int course, Set<Integer> known) {
        int partOf = nodes.edge(course, Relation.COURSE_PART_OF);
        int whole = partOf == Nodes.NONE ? NOT_STATED : nodes.referent(partOf);
        if (known.isEmpty()) {
            add(course, NOT_STATED, whole);
        }
        for (int provider : known) {
            add(course, provider, whole);
        }
    }

    private void add(int course, int provider, int whole) {
        if (size == courses.length) {
            int larger = Math.max(nodes.size(), Math.addExact(size, size / 2 + 1));
            courses = Arrays.copyOf(courses, larger);
            providers = Arrays.copyOf(providers, larger);
            wholes = Arrays.copyOf(wholes, larger);
        }
        courses[size] = course;
        providers[size] = provider;
        wholes[size++] = whole;
    }

    int size() {
        return size;
    }

    int course(int i) {
        return courses[i];
    }

    /** What those of the same traits have in common, and hardly any others. */
    long likeness(int i) {
        return traits(i).likeness();
    }

    CourseTraits traits(int i) {
        int course = courses[i];
        Optional<Level> level = nodes.level(course);
        return new CourseTraits(
                nodes.titleFingerprint(course),
                nodes.kind(course).ordinal(),
                level.isPresent() ? level.get().ordinal() : NOT_STATED,
                wholes[i],
                providers[i]);
    }
}
