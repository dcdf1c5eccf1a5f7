package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Id;
import java.util.Objects;
import java.util.Optional;

/**
 * One part of a catalogue that is taken in as a stream: its header, or an entity at its place.
 *
 * <p>A catalogue in a stream has one header, which may come at any time. What comes from a document knows what could not
 * be read of it.
 */
public sealed interface CatalogueEntry {

    /**
     * What could not be read of the part.
     *
     * @return the damage; {@link Damage#none()} if all was read
     */
    Damage damage();

    /**
     * What the catalogue says of itself.
     *
     * @param header the header
     * @param damage what could not be read of it, or of the document as a whole
     */
    record Header(CatalogueHeader header, Damage damage) implements CatalogueEntry {

        /**
         * An entry for a header.
         *
         * @param header the header
         * @param damage what could not be read of it, or of the document as a whole
         */
        public Header {
            Objects.requireNonNull(header, "header");
            Objects.requireNonNull(damage, "damage");
        }

        /**
         * An entry for a header without damage.
         *
         * @param header the header
         */
        public Header(CatalogueHeader header) {
            this(header, Damage.none());
        }
    }

    /**
     * An entity, and where in the document it stands.
     *
     * @param section the list that it belongs to
     * @param index its position in that list of the document, from 0
     * @param entity the entity
     * @param damage what could not be read of it
     */
    record Member(Section section, int index, Entity<?> entity, Damage damage) implements CatalogueEntry {

        /**
         * An entry for an entity.
         *
         * @param section the list that it belongs to
         * @param index its position in that list of the document, from 0
         * @param entity the entity
         * @param damage what could not be read of it
         * @throws IllegalArgumentException if the index is negative, or the entity is none of that section
         */
        public Member {
            requireIndex(index);
            if (!section.getType().isInstance(Objects.requireNonNull(entity, "entity"))) {
                throw new IllegalArgumentException("Section " + section.getProperty() + " must hold "
                        + section.getType().getSimpleName() + " only: " + entity.getId());
            }
            Objects.requireNonNull(damage, "damage");
        }

        /**
         * An entry for an entity without damage.
         *
         * @param section the list that it belongs to
         * @param index its position in that list of the document, from 0
         * @param entity the entity
         * @throws IllegalArgumentException if the index is negative, or the entity is none of that section
         */
        public Member(Section section, int index, Entity<?> entity) {
            this(section, index, entity, Damage.none());
        }
    }

    /**
     * What a document has in place of a header or of an entity that could not be read.
     *
     * <p>One of a section without an id means that nobody knows all ids of that section.
     *
     * @param section the list that the entity belongs to; empty in place of the header
     * @param index its position in that list of the document, from 0; 0 in place of the header
     * @param id its id, if that could be read
     * @param damage what could not be read; none, where a list was not read to its end for a reason that is reported
     *     elsewhere
     */
    record Unreadable(Optional<Section> section, int index, Optional<Id<?>> id, Damage damage)
            implements CatalogueEntry {

        /**
         * An entry for what could not be read.
         *
         * @param section the list that the entity belongs to; empty in place of the header
         * @param index its position in that list of the document, from 0; 0 in place of the header
         * @param id its id, if that could be read
         * @param damage what could not be read
         * @throws IllegalArgumentException if the index is negative
         */
        public Unreadable {
            requireIndex(index);
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(damage, "damage");
        }
    }

    private static void requireIndex(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("Index must not be negative: " + index);
        }
    }
}
