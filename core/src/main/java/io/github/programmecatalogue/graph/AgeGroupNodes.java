package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;

/** The age groups of a catalogue, and their ages. */
public final class AgeGroupNodes extends Nodes {

    private static final AgeRange ALL = AgeRange.atLeast(0);

    AgeGroupNodes(Symbols symbols, SectionTable table, CatalogueGraph graph) {
        super(Section.AGE_GROUPS, symbols, table, graph);
    }

    static int[] facts(AgeGroup group) {
        return facts(Optional.of(group.getAgeRange()));
    }

    private static int[] facts(Optional<AgeRange> ages) {
        return new int[] {Packed.minAge(ages), Packed.maxAge(ages)};
    }

    /** Of a band that could not be read. */
    static int[] unknownFacts() {
        return facts(Optional.empty());
    }

    /**
     * The ages of a band.
     *
     * @param group a node
     * @return completed years of age; all, if they could not be read, or say nothing, as with those of a course
     */
    public AgeRange ages(int group) {
        return Packed.ages(fact(group, 0), fact(group, 1)).orElse(ALL);
    }
}
