package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;

/** The age groups of a catalogue, and their ages. */
public final class AgeGroupNodes extends Nodes {

    AgeGroupNodes(Symbols symbols, SectionTrace trace, CatalogueGraph graph) {
        super(Section.AGE_GROUPS, symbols, trace, graph);
    }

    static int[] facts(AgeGroup group) {
        Optional<AgeRange> ages = Optional.of(group.getAgeRange());
        return new int[] {Packed.minAge(ages), Packed.maxAge(ages)};
    }

    /**
     * The ages of a band.
     *
     * @param group a node
     * @return completed years of age
     */
    public AgeRange ages(int group) {
        return Packed.ages(fact(group, 0), fact(group, 1)).orElseThrow();
    }
}
