package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A catalogue as a graph: the entities of each section as {@link Nodes}, in document order, and their references.
 *
 * <p>Safe for use by several threads, and the same whatever order the entities came in.
 */
public final class CatalogueGraph {

    private final Optional<CatalogueHeader> header;
    private final Map<Section, Nodes> sections = new EnumMap<>(Section.class);
    private final Set<Section> incomplete;
    private final AgeGroupNodes ageGroups;
    private final ClusterNodes clusters;
    private final CourseNodes courses;
    private final FrameworkNodes frameworks;
    private final OfferingNodes offerings;
    private final Symbols symbols;
    private final Map<Integer, List<String>> languages = new ConcurrentHashMap<>();
    /** Worked out when first asked for, since several rules ask for it. */
    private volatile @Nullable Attainability attainability;

    CatalogueGraph(
            Optional<CatalogueHeader> header,
            Symbols symbols,
            Map<Section, SectionTrace> traces,
            Set<Section> incomplete) {
        this.header = header;
        this.symbols = symbols;
        this.incomplete = incomplete;
        Map<Section, SectionTable> tables = new EnumMap<>(Section.class);
        for (Section section : Section.values()) {
            tables.put(
                    section, traces.getOrDefault(section, new SectionTrace(0)).drain());
        }
        resolve(tables);
        this.ageGroups = new AgeGroupNodes(symbols, table(tables, Section.AGE_GROUPS), this);
        this.clusters = new ClusterNodes(symbols, table(tables, Section.CLUSTERS), this);
        this.courses = new CourseNodes(symbols, table(tables, Section.COURSES), this);
        this.frameworks = new FrameworkNodes(symbols, table(tables, Section.FRAMEWORKS), this);
        this.offerings = new OfferingNodes(symbols, table(tables, Section.OFFERINGS), this);
        for (Section section : Section.values()) {
            sections.put(
                    section,
                    switch (section) {
                        case AGE_GROUPS -> ageGroups;
                        case CLUSTERS -> clusters;
                        case COURSES -> courses;
                        case FRAMEWORKS -> frameworks;
                        case OFFERINGS -> offerings;
                        case PROVIDERS, INITIATIVES, COMPETENCIES ->
                            new Nodes(section, symbols, table(tables, section), this);
                    });
        }
    }

    private static void resolve(Map<Section, SectionTable> tables) {
        SectionTable[] byRelation = Arrays.stream(Relation.values())
                .map(relation -> table(tables, relation.getTarget()))
                .toArray(SectionTable[]::new);
        tables.values().forEach(table -> table.resolve(byRelation));
    }

    private static SectionTable table(Map<Section, SectionTable> tables, Section section) {
        return Objects.requireNonNull(tables.get(section));
    }

    /** The languages that a symbol stands for, of which there are few. */
    List<String> languages(int symbol) {
        return languages.computeIfAbsent(
                symbol, tags -> List.of(symbols.name(tags).split(",")));
    }

    Attainability attainability() {
        Attainability known = attainability;
        if (known == null) {
            synchronized (this) {
                known = attainability == null ? new Attainability(courses) : attainability;
                attainability = known;
            }
        }
        return known;
    }

    /**
     * What the catalogue says of itself.
     *
     * @return the header; empty if none was seen
     */
    public Optional<CatalogueHeader> header() {
        return header;
    }

    /**
     * The entities of a section.
     *
     * @param section the section
     * @return its nodes
     */
    public Nodes nodes(Section section) {
        Nodes nodes = sections.get(section);
        if (nodes == null) {
            throw new IllegalStateException("The graph is not complete yet: " + section);
        }
        return nodes;
    }

    /**
     * Whether the entities of a section are all there, be they readable or not.
     *
     * @param section the section
     * @return false if there are some of which not even the id could be read
     */
    public boolean isComplete(Section section) {
        return !incomplete.contains(section);
    }

    /**
     * The age groups.
     *
     * @return their nodes
     */
    public AgeGroupNodes ageGroups() {
        return ageGroups;
    }

    /**
     * The clusters.
     *
     * @return their nodes
     */
    public ClusterNodes clusters() {
        return clusters;
    }

    /**
     * The courses.
     *
     * @return their nodes
     */
    public CourseNodes courses() {
        return courses;
    }

    /**
     * The competency frameworks.
     *
     * @return their nodes
     */
    public FrameworkNodes frameworks() {
        return frameworks;
    }

    /**
     * The offerings.
     *
     * @return their nodes
     */
    public OfferingNodes offerings() {
        return offerings;
    }
}
