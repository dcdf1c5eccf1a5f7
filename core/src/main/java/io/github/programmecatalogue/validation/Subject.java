package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Collections;
import java.util.Optional;

/**
 * What is judged: an entity, or the metadata of the catalogue, at its place.
 *
 * @param position where it stands
 * @param id its id, or {@link #UNKNOWN}
 * @param unread what could not be read of it
 * @param isReadable whether there is more to it than an id
 */
record Subject(Position position, Id<?> id, Unread unread, boolean isReadable) {

    /** The id of what could not be read so far as to know its id, and of a catalogue whose header was never seen. */
    static final Id<?> UNKNOWN = Id.of("?");

    private static final PropertyPath ID = PropertyPath.of("id");

    static Subject of(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            Position position = new Position(member.section(), member.index());
            return new Subject(position, member.entity().getId(), Unread.of(member.damage()), true);
        }
        if (entry instanceof CatalogueEntry.Header header) {
            return new Subject(Position.HEADER, header.header().getId(), Unread.of(header.damage()), true);
        }
        CatalogueEntry.Unreadable unreadable = (CatalogueEntry.Unreadable) entry;
        Position position = unreadable
                .section()
                .map(section -> new Position(section, unreadable.index()))
                .orElse(Position.HEADER);
        return new Subject(
                position, unreadable.id().<Id<?>>map(id -> id).orElse(UNKNOWN), Unread.of(unreadable.damage()), false);
    }

    /** One of which all was read. */
    static Subject sound(Position position, Id<?> id) {
        return new Subject(position, id, Unread.NOTHING, true);
    }

    /** The entity or the metadata, if it could be read. */
    static Optional<Entity<?>> entity(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return Optional.of(member.entity());
        }
        return entry instanceof CatalogueEntry.Header header ? Optional.of(header.header()) : Optional.empty();
    }

    boolean isSound() {
        return isReadable && unread.isNothing();
    }

    /** Two accounts of one place in one: what could be read by either is readable, but for what neither could read. */
    Subject and(Subject other) {
        return new Subject(
                position, isReadable ? id : other.id, unread.and(other.unread), isReadable || other.isReadable);
    }

    /** The same of which more is known than an id. */
    Subject readable() {
        return new Subject(position, id, unread, true);
    }

    /**
     * Whether a finding stands whatever could not be read: not if it is in what is damaged, or about something that holds
     * what is damaged, or rests on that. Of what could not be read at all, nothing but the id is known.
     *
     * @param path where in the document it is
     */
    boolean upholds(PropertyPath path, Grounds grounds) {
        if (!isReadable) {
            return path.equals(ID);
        }
        return !isUnreadAt(path)
                && (grounds.own().isEmpty() || Collections.disjoint(unread.properties(), grounds.own()));
    }

    /** Whether it is at a place itself that something could not be read, which is reported there. */
    boolean isUnreadAt(PropertyPath path) {
        return !isReadable || unread.touches(path);
    }
}
