package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Section;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What could not be read, for tests to compare. */
final class Faults {

    private Faults() {}

    /** Each fault as its pointer in the catalogue, its code and its evidence, in the order in which they were met. */
    static List<String> of(ReadResult result) {
        return result.getEntries().stream()
                .flatMap(entry -> entry.damage().getFaults().stream()
                        .map(fault -> place(entry) + fault.path().toPointer() + " " + fault.code() + " "
                                + new TreeMap<>(fault.evidence())))
                .toList();
    }

    private static String place(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return place(member.section(), member.index());
        }
        if (entry instanceof CatalogueEntry.Unreadable unreadable) {
            return unreadable
                    .section()
                    .map(section -> place(section, unreadable.index()))
                    .orElse("");
        }
        return "";
    }

    private static String place(Section section, int index) {
        return "/" + section.getProperty() + "/" + index;
    }

    /** Each entry in short: its section, its position, and its id, in brackets if the entity could not be read. */
    static List<String> entries(ReadResult result) {
        return result.getEntries().stream().map(Faults::inShort).toList();
    }

    private static String inShort(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Member member) {
            return place(member.section(), member.index()) + " "
                    + member.entity().getId();
        }
        if (entry instanceof CatalogueEntry.Unreadable unreadable) {
            Optional<String> id = unreadable.id().map(Object::toString);
            return place(entry) + " (" + id.orElse("") + ")";
        }
        return "header";
    }
}
