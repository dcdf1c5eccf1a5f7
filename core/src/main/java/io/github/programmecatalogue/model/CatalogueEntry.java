package io.github.programmecatalogue.model;

import java.util.Objects;

/**
 * One part of a catalogue that is taken in as a stream: its header, or an entity at its place.
 *
 * <p>A catalogue in a stream has one header, which may come at any time.
 */
public sealed interface CatalogueEntry {

    /**
     * What the catalogue says of itself.
     *
     * @param header the header
     */
    record Header(CatalogueHeader header) implements CatalogueEntry {

        /**
         * An entry for a header.
         *
         * @param header the header
         */
        public Header {
            Objects.requireNonNull(header, "header");
        }
    }

    /**
     * An entity, and where in the document it stands.
     *
     * @param section the list that it belongs to
     * @param index its position in that list of the document, from 0
     * @param entity the entity
     */
    record Member(Section section, int index, Entity<?> entity) implements CatalogueEntry {

        /**
         * An entry for an entity.
         *
         * @param section the list that it belongs to
         * @param index its position in that list of the document, from 0
         * @param entity the entity
         * @throws IllegalArgumentException if the index is negative, or the entity is none of that section
         */
        public Member {
            if (index < 0) {
                throw new IllegalArgumentException("Index must not be negative: " + index);
            }
            if (!section.getType().isInstance(Objects.requireNonNull(entity, "entity"))) {
                throw new IllegalArgumentException("Section " + section.getProperty() + " must hold "
                        + section.getType().getSimpleName() + " only: " + entity.getId());
            }
        }
    }
}
