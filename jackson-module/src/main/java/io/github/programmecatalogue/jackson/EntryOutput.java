package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;

/** Takes what a catalogue consists of, in an order that is right, and writes each before the next comes. */
interface EntryOutput {

    /** Whether the header must come first, and all entities of a section one after another. */
    boolean isOrdered();

    /** Writes what the catalogue says of itself. */
    void header(CatalogueHeader header);

    /** Writes an entity. */
    void member(Section section, Entity<?> entity);

    /** Writes what is left to write after the last entity. */
    void end();
}
