package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Where an entity stands in the document; the catalogue itself comes before what it lists. */
record Position(@Nullable Section section, int index) implements Comparable<Position> {

    static final Position HEADER = new Position(null, 0);

    private static final Comparator<Position> ORDER = Comparator.comparing(
                    Position::section, Comparator.nullsFirst(Comparator.<Section>naturalOrder()))
            .thenComparingInt(Position::index);

    static Position of(Nodes nodes, int node) {
        return new Position(nodes.section(), nodes.index(node));
    }

    Class<? extends Entity<?>> kind() {
        return section == null ? Catalogue.class : section.getType();
    }

    String toPointer() {
        return section == null ? "" : "/" + section.getProperty() + "/" + index;
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
