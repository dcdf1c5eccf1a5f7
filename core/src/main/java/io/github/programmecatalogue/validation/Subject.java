package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is judged: an entity, or the metadata of the catalogue, at its place.
 *
 * @param position where it stands
 * @param id its id, or {@link #UNKNOWN}
 * @param damage what could not be read of it
 * @param isReadable whether there is more to it than an id
 */
record Subject(Position position, Id<?> id, Damage damage, boolean isReadable) {

    /** The id of what could not be read so far as to know its id, and of a catalogue whose header was never seen. */
    static final Id<?> UNKNOWN = Id.of("?");

    private static final PropertyPath ID = PropertyPath.of("id");

    static Subject of(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            Position position = new Position(member.section(), member.index());
            return new Subject(position, member.entity().getId(), member.damage(), true);
        }
        if (entry instanceof CatalogueEntry.Header header) {
            return new Subject(Position.HEADER, header.header().getId(), header.damage(), true);
        }
        CatalogueEntry.Unreadable unreadable = (CatalogueEntry.Unreadable) entry;
        Position position = unreadable
                .section()
                .map(section -> new Position(section, unreadable.index()))
                .orElse(Position.HEADER);
        return new Subject(position, unreadable.id().<Id<?>>map(id -> id).orElse(UNKNOWN), unreadable.damage(), false);
    }

    /** One of which all was read. */
    static Subject sound(Position position, Id<?> id) {
        return new Subject(position, id, Damage.none(), true);
    }

    /** The entity or the metadata, if it could be read. */
    static Optional<Entity<?>> entity(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return Optional.of(member.entity());
        }
        return entry instanceof CatalogueEntry.Header header ? Optional.of(header.header()) : Optional.empty();
    }

    boolean isSound() {
        return isReadable && losses().findAny().isEmpty();
    }

    /** Of two that claim one place, the one of which less is known. */
    Subject worse(Subject other) {
        return isReadable ? other : this;
    }

    /**
     * Whether a finding stands whatever could not be read: not if it is in what is damaged, or about something that holds
     * what is damaged, or rests on that. Of what could not be read at all, nothing but the id is known.
     *
     * @param path where in the document it is
     */
    boolean upholds(PropertyPath path, Grounds grounds) {
        return isReadable ? losses().noneMatch(fault -> concerns(fault.path(), path, grounds)) : path.equals(ID);
    }

    /** The faults that left something out; a property that the format does not have is missed by no rule. */
    Stream<Fault> losses() {
        return damage.getFaults().stream().filter(fault -> !fault.code().equals(ReadingCodes.PROPERTY_UNKNOWN));
    }

    private static boolean concerns(PropertyPath fault, PropertyPath finding, Grounds grounds) {
        List<PropertyPath.Step> damaged = fault.getSteps();
        List<PropertyPath.Step> found = finding.getSteps();
        int common = Math.min(damaged.size(), found.size());
        return (common > 0 && damaged.subList(0, common).equals(found.subList(0, common)))
                || (!damaged.isEmpty() && grounds.own().contains(damaged.get(0).token()));
    }
}
