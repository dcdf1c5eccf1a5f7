package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Optional;

/**
 * Where an entry stands in its document, for messages.
 *
 * @param path the way from the document; without steps for the header
 * @param id the entry's id, if known
 */
record EntryPlace(PropertyPath path, Optional<? extends Id<?>> id) {

    static EntryPlace of(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return new EntryPlace(
                    path(member.section(), member.index()),
                    Optional.of(member.entity().getId()));
        }
        if (entry instanceof CatalogueEntry.Unreadable unreadable) {
            return new EntryPlace(
                    unreadable
                            .section()
                            .map(section -> path(section, unreadable.index()))
                            .orElse(PropertyPath.entity()),
                    unreadable.id());
        }
        return new EntryPlace(PropertyPath.entity(), Optional.empty());
    }

    private static PropertyPath path(Section section, int index) {
        return PropertyPath.of(section.getProperty()).index(index);
    }

    /** What is wrong within the entry and where, such as {@code type_mismatch at /courses/3/ageRange}. */
    String of(Fault fault) {
        return fault.code() + " at " + pointer(path.append(fault.path()));
    }

    /** The place, such as {@code /courses/3 (cpp)}. */
    @Override
    public String toString() {
        return pointer(path) + id.map(known -> " (" + known + ")").orElse("");
    }

    private static String pointer(PropertyPath path) {
        return path.getSteps().isEmpty() ? "the header" : path.toPointer();
    }
}
