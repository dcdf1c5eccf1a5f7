package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;

/** Takes what a catalogue consists of, in an order that is right, and writes each before the next comes. */
interface EntryOutput {

    /** Writes what the catalogue says of itself; comes first. */
    void header(CatalogueHeader header);

    /** Writes an entity; all of a section come one after another. */
    void member(Section section, Entity<?> entity);

    /** Writes what is left to write after the last entity. */
    void end();
}
