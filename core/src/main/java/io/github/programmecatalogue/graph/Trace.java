package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the graph needs to know of the entities seen so far, gathered in any order.
 *
 * <p>A trace keeps the id and the place of each entity, what it refers to, and a few facts such as ages and level: about
 * 60 bytes a course and 13 a reference, besides the ids themselves, each of which it keeps once. Traces of parts of a
 * catalogue can be joined in any order and give the same graph.
 *
 * <p>Mutable, and not safe for use by several threads at once.
 */
public final class Trace {

    private static final int[] NO_FACTS = {};
    private static final int NO_LANGUAGES = -1;

    private final Symbols symbols = new Symbols();
    /** The symbols of lists of languages, of which there are few. */
    private final Map<List<String>, Integer> languages = new HashMap<>();

    private final Map<Section, SectionTrace> sections = new EnumMap<>(Section.class);
    private final Set<Section> incomplete = EnumSet.noneOf(Section.class);
    private Optional<CatalogueHeader> header = Optional.empty();
    private boolean handedOver;

    /** A trace of nothing. */
    public Trace() {}

    /**
     * Adds an entry. Of an entity that could not be read the trace knows the id, so that references to it hold; without
     * one, that its section is not complete.
     *
     * @param entry the header, or an entity at its place in the document
     * @throws IllegalArgumentException if the entry is a second header
     * @throws IllegalStateException if the graph was asked for already
     */
    public void add(CatalogueEntry entry) {
        requireOwn();
        if (entry instanceof CatalogueEntry.Member member) {
            add(member);
        } else if (entry instanceof CatalogueEntry.Header headerEntry) {
            add(headerEntry.header());
        } else if (entry instanceof CatalogueEntry.Unreadable unreadable) {
            unreadable.section().ifPresent(section -> add(section, unreadable));
        }
    }

    private void add(Section section, CatalogueEntry.Unreadable unreadable) {
        if (unreadable.id().isEmpty()) {
            incomplete.add(section);
            return;
        }
        int[] facts = unknownFacts(section);
        section(section, facts.length)
                .startNode(symbols.add(unreadable.id().get().toString()), unreadable.index(), NO_LANGUAGES, facts);
    }

    private static int[] unknownFacts(Section section) {
        return switch (section) {
            case COURSES -> CourseNodes.unknownFacts();
            case OFFERINGS -> OfferingNodes.unknownFacts();
            case CLUSTERS -> ClusterNodes.unknownFacts();
            case FRAMEWORKS -> FrameworkNodes.unknownFacts();
            case AGE_GROUPS -> AgeGroupNodes.unknownFacts();
            case PROVIDERS, INITIATIVES, COMPETENCIES -> NO_FACTS;
        };
    }

    private void add(CatalogueHeader another) {
        header.ifPresent(first -> {
            throw new IllegalArgumentException(
                    "A catalogue must have one header: " + first.getId() + " and " + another.getId());
        });
        header = Optional.of(another);
    }

    private void add(CatalogueEntry.Member member) {
        Entity<?> entity = member.entity();
        int[] facts = facts(entity, member.damage());
        SectionTrace section = section(member.section(), facts.length);
        section.startNode(
                symbols.add(entity.getId().toString()),
                member.index(),
                entity.title().map(this::languages).orElse(NO_LANGUAGES),
                facts);
        EntityReferences.of(
                entity,
                (relation, target, position, detail) ->
                        section.addEdge(relation, symbols.add(target.toString()), position, detail));
    }

    private static int[] facts(Entity<?> entity, Damage damage) {
        if (entity instanceof Course course) {
            return CourseNodes.facts(course);
        }
        if (entity instanceof Offering offering) {
            return OfferingNodes.facts(offering);
        }
        if (entity instanceof Cluster cluster) {
            return ClusterNodes.facts(cluster);
        }
        if (entity instanceof CompetencyFramework framework) {
            return FrameworkNodes.facts(framework, damage);
        }
        return entity instanceof AgeGroup group ? AgeGroupNodes.facts(group) : NO_FACTS;
    }

    private int languages(LocalizedText title) {
        List<String> tags = title.getLanguages();
        Integer known = languages.get(tags);
        if (known == null) {
            known = symbols.add(String.join(",", tags));
            languages.put(List.copyOf(tags), known);
        }
        return known;
    }

    /**
     * Adds what another trace knows.
     *
     * @param other a trace of other entries of the same catalogue
     * @return this trace
     * @throws IllegalArgumentException if both have seen a header
     * @throws IllegalStateException if the graph of either was asked for already
     */
    public Trace addAll(Trace other) {
        requireOwn();
        other.requireOwn();
        other.header.ifPresent(this::add);
        incomplete.addAll(other.incomplete);
        int[] translation = symbols.addAll(other.symbols);
        other.sections.forEach((section, trace) ->
                section(section, trace.factsPerNode()).addAll(trace, symbol -> translation[symbol]));
        return this;
    }

    /**
     * The graph of what was seen, which takes over what the trace holds: the trace is not to be used afterwards.
     *
     * @return the graph
     * @throws IllegalStateException if it was asked for already
     */
    public CatalogueGraph toGraph() {
        requireOwn();
        handedOver = true;
        CatalogueGraph graph = new CatalogueGraph(header, symbols, sections, incomplete);
        sections.clear();
        return graph;
    }

    private void requireOwn() {
        if (handedOver) {
            throw new IllegalStateException("A trace must not be used any more once it has become a graph");
        }
    }

    private SectionTrace section(Section section, int factsPerNode) {
        return sections.computeIfAbsent(section, key -> new SectionTrace(factsPerNode));
    }
}
