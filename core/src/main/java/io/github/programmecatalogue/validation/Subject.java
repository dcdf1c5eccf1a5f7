package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;

/** What is judged: an entity, or the metadata of the catalogue, at its place. */
record Subject(Position position, Entity<?> entity) {

    static Subject of(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return new Subject(new Position(member.section(), member.index()), member.entity());
        }
        return new Subject(Position.HEADER, ((CatalogueEntry.Header) entry).header());
    }
}
