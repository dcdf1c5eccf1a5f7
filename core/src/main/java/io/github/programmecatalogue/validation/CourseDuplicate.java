package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Courses of one provider should differ in kind, level or title if their ages overlap.
 *
 * <p>Nobody could choose between them; most often one was entered twice. Drafts and archived courses do not count,
 * since a revision stands beside what it replaces; neither do parts of different wholes, each of which may have an
 * {@code Introduction}. Ages must be known on both sides. Whose a course is, {@link CourseProviders} tells; two of
 * which nobody knows it count as of one. Broken by two courses {@code Robotics}, for 7–10 and for 9–12.
 */
final class CourseDuplicate implements GraphRule {

    /** The number of nothing: neither that of a node nor one of what is not in the catalogue. */
    private static final int NOT_STATED = Integer.MIN_VALUE;

    private static final int NOBODY = Integer.MAX_VALUE;

    @Override
    public String getCode() {
        return "course_duplicate";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public Grounds getGrounds() {
        return Grounds.all(Section.COURSES, "title", "level", "partOf", "provider", "clusters")
                .andAll(Section.CLUSTERS, "provider")
                .andAll(Section.OFFERINGS, "provider")
                .andAll(Section.PROVIDERS);
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        int[] firsts = firsts(courses, Taught.of(graph));
        for (int course = 0; course < firsts.length; course++) {
            if (firsts[course] != NOBODY) {
                report(courses, course, firsts[course], reporter);
            }
        }
    }

    /** The first course that each is a duplicate of. */
    private static int[] firsts(CourseNodes courses, Taught taught) {
        int[] firsts = new int[courses.size()];
        Arrays.fill(firsts, NOBODY);
        for (List<Integer> mostlyAlike : LikeGroups.of(taught.size, taught::likeness)) {
            Map<Traits, FirstByAge> alike = new TreeMap<>();
            for (int i : mostlyAlike) {
                int course = taught.courses[i];
                alike.computeIfAbsent(taught.traits(i), key -> new FirstByAge())
                        .add(course, courses.ages(course).orElseThrow())
                        .ifPresent(first -> firsts[course] = Math.min(firsts[course], first));
            }
        }
        return firsts;
    }

    /** Each course as often as it has providers, once if nobody knows one; in document order. */
    private static final class Taught {

        private final CourseNodes nodes;
        private int[] courses = {};
        private int[] providers = {};
        private int size;

        private Taught(CourseNodes nodes) {
            this.nodes = nodes;
        }

        /** Those of which all is known that it takes to tell. */
        static Taught of(CatalogueGraph graph) {
            CourseNodes nodes = graph.courses();
            CourseProviders providers = new CourseProviders(graph);
            Taught taught = new Taught(nodes);
            CurrentCourses.of(graph).stream()
                    .filter(course -> nodes.ages(course).isPresent() && nodes.titleFingerprint(course) != 0)
                    .forEach(course -> taught.add(course, providers.of(course)));
            return taught;
        }

        private void add(int course, Set<Integer> known) {
            if (known.isEmpty()) {
                add(course, NOT_STATED);
            }
            known.forEach(provider -> add(course, (int) provider));
        }

        private void add(int course, int provider) {
            if (size == courses.length) {
                int larger = Math.max(nodes.size(), Math.addExact(size, size / 2));
                courses = Arrays.copyOf(courses, larger);
                providers = Arrays.copyOf(providers, larger);
            }
            courses[size] = course;
            providers[size++] = provider;
        }

        /** What those of the same traits have in common, and hardly any others. */
        long likeness(int i) {
            int course = courses[i];
            long rest = (providers[i] * 31L + whole(course)) * 31L + level(course);
            return nodes.titleFingerprint(course)
                    + rest * 31L
                    + nodes.kind(course).ordinal();
        }

        Traits traits(int i) {
            int course = courses[i];
            return new Traits(
                    nodes.titleFingerprint(course),
                    nodes.kind(course).ordinal(),
                    level(course),
                    whole(course),
                    providers[i]);
        }

        private int level(int course) {
            Optional<Level> level = nodes.level(course);
            return level.isPresent() ? level.get().ordinal() : NOT_STATED;
        }

        private int whole(int course) {
            int partOf = nodes.edge(course, Relation.COURSE_PART_OF);
            return partOf == Nodes.NONE ? NOT_STATED : nodes.referent(partOf);
        }
    }

    /**
     * What two duplicates have in common. In order, so that they need no hash table, in which ids can be made to collide.
     *
     * @param title what the title says, as a number
     * @param kind the kind of course, as a number
     * @param level the level, as a number
     * @param whole what the course is part of, as a number
     * @param provider a provider of the course, as a number
     */
    private record Traits(long title, int kind, int level, int whole, int provider) implements Comparable<Traits> {

        private static final Comparator<Traits> ORDER = Comparator.comparingLong(Traits::title)
                .thenComparingInt(Traits::provider)
                .thenComparingInt(Traits::whole)
                .thenComparingInt(Traits::level)
                .thenComparingInt(Traits::kind);

        @Override
        public int compareTo(Traits other) {
            return ORDER.compare(this, other);
        }
    }

    private static void report(CourseNodes courses, int course, int first, Reporter reporter) {
        reporter.report(
                courses,
                course,
                PropertyPath.of("title"),
                Map.of(
                        "value", Id.of(courses.id(first)),
                        "first", Position.of(courses, first).toPointer(),
                        "ages", courses.ages(course).orElseThrow(),
                        "agesOfFirst", courses.ages(first).orElseThrow()));
    }
}
