package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.List;

/**
 * What became of one entity between two catalogues. One that has both another place and another content is moved and
 * changed: two of these.
 *
 * <p>An entity is the same if it is in the same section and has the same id; where an id stands more than once, the first
 * with it is the first, and so on. Immutable and thread-safe.
 */
public sealed interface EntityChange {

    /**
     * The list that holds the entity.
     *
     * @return a section of the catalogue
     */
    Section section();

    /**
     * The entity.
     *
     * @return as it is after, or as it was before if it is removed
     */
    Entity<?> entity();

    /**
     * An entity that was not there before.
     *
     * @param section the list that holds it
     * @param index its position after, from 0
     * @param entity the entity
     */
    record Added(Section section, int index, Entity<?> entity) implements EntityChange {}

    /**
     * An entity that is there no longer.
     *
     * @param section the list that held it
     * @param index its position before, from 0
     * @param entity the entity
     */
    record Removed(Section section, int index, Entity<?> entity) implements EntityChange {}

    /**
     * An entity that takes another place among those that stay. What merely gives way to it is not moved: as few are as
     * possible.
     *
     * @param section the list that holds it
     * @param from its position before, from 0
     * @param to its position after, from 0
     * @param entity the entity, as it is after
     */
    record Moved(Section section, int from, int to, Entity<?> entity) implements EntityChange {}

    /**
     * An entity that says something else than before.
     *
     * @param section the list that holds it
     * @param before what it was
     * @param entity what it has become
     * @param differences what differs, at least one
     */
    record Changed(Section section, Entity<?> before, Entity<?> entity, List<PropertyChange> differences)
            implements EntityChange {

        /**
         * An entity that says something else than before.
         *
         * @param section the list that holds it
         * @param before what it was
         * @param entity what it has become
         * @param differences what differs, at least one
         */
        public Changed {
            differences = List.copyOf(differences);
        }
    }
}
