package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Optional;

/** What is judged: an entity, or the metadata of the catalogue, at its place; nothing, if it could not be read. */
record Subject(Position position, Id<?> id, Optional<Entity<?>> entity) {

    /** The id of what could not be read so far as to know its id, and of a catalogue whose header was never seen. */
    static final Id<?> UNKNOWN = Id.of("?");

    static Subject of(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return of(new Position(member.section(), member.index()), member.entity());
        }
        if (entry instanceof CatalogueEntry.Header header) {
            return of(Position.HEADER, header.header());
        }
        CatalogueEntry.Unreadable unreadable = (CatalogueEntry.Unreadable) entry;
        Position position = unreadable
                .section()
                .map(section -> new Position(section, unreadable.index()))
                .orElse(Position.HEADER);
        return new Subject(position, unreadable.id().<Id<?>>map(id -> id).orElse(UNKNOWN), Optional.empty());
    }

    private static Subject of(Position position, Entity<?> entity) {
        return new Subject(position, entity.getId(), Optional.of(entity));
    }
}
