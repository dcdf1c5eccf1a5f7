package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.InvalidCatalogueException;
import io.github.programmecatalogue.validation.Soundness;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalogue that one can ask: for an entity by its id, for the courses that suit a child, for what comes before a course
 * and how a pupil gets there, and for what is missing.
 *
 * <pre>{@code
 * CatalogueIndex index = CatalogueIndex.of(catalogue);
 * Optional<Course> cpp = index.find(Course.class, "cpp");
 * List<Course> robotics = index.courses().forAge(12).inCluster("robotics-mechatronics").list();
 * PathAnswer path = index.learningPaths().toCourse(Pupil.ofAge(9), Id.of("cpp"));
 * }</pre>
 *
 * <p>It is built in time proportional to the size of the catalogue, which it keeps. References that lead nowhere do no
 * harm: what they name is found by nobody.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueIndex {

    private final Catalogue catalogue;
    private final Map<Section, Directory<?>> directories = new EnumMap<>(Section.class);
    private final List<Duplicate> leftOut;
    private final ValidationReport report;
    private final CourseFacts facts;
    private final CourseOrder order;
    private final LearningPaths learningPaths;

    private CatalogueIndex(Catalogue catalogue, CatalogueGraph graph, ValidationReport report) {
        this.catalogue = catalogue;
        this.report = report;
        add(Section.PROVIDERS, catalogue.getProviders());
        add(Section.INITIATIVES, catalogue.getInitiatives());
        add(Section.FRAMEWORKS, catalogue.getFrameworks());
        add(Section.COMPETENCIES, catalogue.getCompetencies());
        add(Section.CLUSTERS, catalogue.getClusters());
        add(Section.AGE_GROUPS, catalogue.getAgeGroups());
        add(Section.COURSES, catalogue.getCourses());
        add(Section.OFFERINGS, catalogue.getOfferings());
        this.leftOut = directories.values().stream()
                .flatMap(directory -> directory.duplicates().stream())
                .toList();
        this.facts = new CourseFacts(
                directory(Course.class),
                directory(Offering.class),
                directory(Cluster.class),
                directory(Provider.class),
                directory(Competency.class),
                directory(AgeGroup.class));
        CourseLookup lookup = new CourseLookup(graph.courses(), catalogue.getCourses(), directory(Course.class));
        this.order = new CourseOrder(lookup);
        this.learningPaths = LearningPaths.of(lookup, CompetencyTeaching.of(directory(Competency.class), lookup));
    }

    private <T extends Entity<T>> void add(Section section, List<T> listed) {
        directories.put(section, Directory.of(section, listed));
    }

    private static CatalogueGraph graph(Catalogue catalogue) {
        Trace trace = new Trace();
        catalogue.entries().forEach(trace::add);
        return trace.toGraph();
    }

    /**
     * The index of a catalogue that gives no reason for wrong answers: each id names one entity of a kind, and neither
     * courses, nor competencies, nor providers lead back to themselves. Courses may by an alternative that nobody has to
     * take; then there are paths to them, but no {@linkplain CourseOrder#learningOrder learning order}.
     *
     * @param catalogue a catalogue, whatever else is wrong with it
     * @return its index
     * @throws InvalidCatalogueException if it is not so; its report has each place where it is not
     * @see #leniently
     */
    public static CatalogueIndex of(Catalogue catalogue) {
        CatalogueGraph graph = graph(catalogue);
        return new CatalogueIndex(catalogue, graph, Soundness.check(graph).throwIfInvalid());
    }

    /**
     * The index of any catalogue. Of entities of one kind that share an id it knows the first only. Courses that lead back
     * to themselves are found as others are; but nobody ever comes to them by a learning path, and they have no learning
     * order. Of competencies or providers that do, each is part of each.
     *
     * @param catalogue a catalogue, whatever is wrong with it
     * @return its index
     * @see #getReport
     * @see #getLeftOut
     */
    public static CatalogueIndex leniently(Catalogue catalogue) {
        CatalogueGraph graph = graph(catalogue);
        return new CatalogueIndex(catalogue, graph, Soundness.check(graph));
    }

    /**
     * What the index was built of.
     *
     * @return the whole catalogue, with what the index left out
     */
    public Catalogue getCatalogue() {
        return catalogue;
    }

    /**
     * Why answers may be wrong.
     *
     * @return ids that name more than one entity, and what leads back to itself; no finding unless the index was built
     *     leniently
     */
    public ValidationReport getReport() {
        return report;
    }

    /**
     * What the index does not know, since the id of an earlier entity hides it.
     *
     * @return each such entity, in format order; empty if nothing was left out
     */
    public List<Duplicate> getLeftOut() {
        return leftOut;
    }

    /**
     * The entity of an id.
     *
     * @param kind what the id names, such as {@code Course.class}
     * @param id the id
     * @param <T> what the id names
     * @return the entity; empty if the catalogue has none of that kind with that id
     * @throws IllegalArgumentException if a catalogue does not list that kind
     */
    public <T extends Entity<T>> Optional<T> find(Class<T> kind, Id<T> id) {
        return directory(kind).find(id.toString());
    }

    /**
     * The entity of an id.
     *
     * @param kind what the id names, such as {@code Course.class}
     * @param id 1–255 characters of RFC 3986
     * @param <T> what the id names
     * @return the entity; empty if the catalogue has none of that kind with that id
     * @throws IllegalArgumentException if the id is malformed, or a catalogue does not list that kind
     */
    public <T extends Entity<T>> Optional<T> find(Class<T> kind, String id) {
        return find(kind, Id.of(id));
    }

    /**
     * The entities that another system knows by an id of its own. They may be several: what is one course there may be
     * three here.
     *
     * @param kind what the id names, such as {@code Course.class}
     * @param scheme whose id it is, such as {@code navigator}
     * @param value the id there
     * @param <T> what the id names
     * @return the entities of that kind in document order; empty if there is none
     * @throws IllegalArgumentException if a catalogue does not list that kind
     */
    public <T extends Entity<T>> List<T> find(Class<T> kind, String scheme, String value) {
        return directory(kind).find(scheme, value);
    }

    /**
     * A question for courses, to which conditions can be added.
     *
     * @return a question that is answered with all courses but drafts and archived ones
     */
    public CourseQuery courses() {
        return new CourseQuery(facts);
    }

    /**
     * What comes before a course and what after it.
     *
     * @return the order of the courses
     */
    public CourseOrder order() {
        return order;
    }

    /**
     * How a pupil comes to a course or to a competency.
     *
     * @return paths, by courses, with a school year of 36 weeks and 100,000 steps to each search
     */
    public LearningPaths learningPaths() {
        return learningPaths;
    }

    /**
     * How many courses each cluster has for each year of age; drafts and archived courses do not count.
     *
     * @param ages the years to look at, up to {@link AgeCoverage#OLDEST}, such as 7–17
     * @return a table of clusters and years
     * @throws IllegalArgumentException if the ages are open, or end later than that
     */
    public AgeCoverage coverageByAge(AgeRange ages) {
        return new AgeCoverage(directory(Cluster.class).entities(), courses(), ages);
    }

    /**
     * Which courses teach which competency how well; drafts and archived courses do not count.
     *
     * @return a table of competencies and proficiencies
     */
    public ProficiencyCoverage coverageByProficiency() {
        return new ProficiencyCoverage(this, directory(Competency.class).entities());
    }

    @SuppressWarnings("unchecked") // the directory of a section holds the entities of its type
    private <T extends Entity<T>> Directory<T> directory(Class<T> kind) {
        for (Map.Entry<Section, Directory<?>> entry : directories.entrySet()) {
            if (entry.getKey().getType() == kind) {
                return (Directory<T>) entry.getValue();
            }
        }
        throw new IllegalArgumentException(
                "Kind must be one that a catalogue lists, such as Course: " + kind.getSimpleName());
    }
}
