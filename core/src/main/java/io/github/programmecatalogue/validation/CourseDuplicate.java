package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
        int[] known = CurrentCourses.of(graph).stream()
                .filter(course -> courses.ages(course).isPresent() && courses.titleFingerprint(course) != 0)
                .toArray();
        CourseProviders providers = new CourseProviders(graph);
        for (List<Integer> sameTitle : LikeGroups.of(known, course -> titleAndLevel(courses, course))) {
            if (!someOverlap(courses, sameTitle)) {
                continue;
            }
            Map<Traits, FirstByAge> alike = new TreeMap<>();
            for (int course : sameTitle) {
                AgeRange ages = courses.ages(course).orElseThrow();
                traits(courses, course, providers)
                        .map(traits -> alike.computeIfAbsent(traits, key -> new FirstByAge()))
                        .flatMapToInt(those -> those.add(course, ages).stream())
                        .min()
                        .ifPresent(first -> report(courses, course, first, ages, reporter));
            }
        }
    }

    /** What courses of one title and level have in common, and hardly any others. */
    private static long titleAndLevel(CourseNodes courses, int course) {
        return courses.titleFingerprint(course)
                + courses.level(course).map(Level::ordinal).orElse(-1);
    }

    /** Whether it is worth asking who teaches them. */
    private static boolean someOverlap(CourseNodes courses, List<Integer> alike) {
        FirstByAge first = new FirstByAge();
        for (int course : alike) {
            if (first.add(course, courses.ages(course).orElseThrow()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * What two duplicates have in common besides the title. In order, so that they need no hash table, in which ids can
     * be made to collide.
     *
     * @param kind the kind of course, as a number
     * @param level the level, as a number
     * @param whole what the course is part of, as a number
     * @param provider a provider of the course, as a number
     */
    private record Traits(int kind, int level, int whole, int provider) implements Comparable<Traits> {

        private static final Comparator<Traits> ORDER = Comparator.comparingInt(Traits::provider)
                .thenComparingInt(Traits::whole)
                .thenComparingInt(Traits::level)
                .thenComparingInt(Traits::kind);

        @Override
        public int compareTo(Traits other) {
            return ORDER.compare(this, other);
        }
    }

    /** The traits of a course, once for each provider. */
    private static Stream<Traits> traits(CourseNodes courses, int course, CourseProviders providers) {
        int kind = courses.kind(course).ordinal();
        int level = courses.level(course).map(Level::ordinal).orElse(NOT_STATED);
        int partOf = courses.edge(course, Relation.COURSE_PART_OF);
        int whole = partOf == Nodes.NONE ? NOT_STATED : courses.referent(partOf);
        Set<Integer> known = providers.of(course);
        return known.isEmpty()
                ? Stream.of(new Traits(kind, level, whole, NOT_STATED))
                : known.stream().map(provider -> new Traits(kind, level, whole, provider));
    }

    private static void report(CourseNodes courses, int course, int first, AgeRange ages, Reporter reporter) {
        reporter.report(
                courses,
                course,
                PropertyPath.of("title"),
                Map.of(
                        "value", Id.of(courses.id(first)),
                        "first", Position.of(courses, first).toPointer(),
                        "ages", ages,
                        "agesOfFirst", courses.ages(first).orElseThrow()));
    }
}
