package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Section;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands entries to an output, and refuses those that cannot be written where they come, or not without loss. */
final class EntryOrder implements Consumer<CatalogueEntry> {

    private final EntryOutput output;
    private final Set<Section> begun = EnumSet.noneOf(Section.class);
    private boolean headed;
    private @Nullable CatalogueEntry last;

    EntryOrder(EntryOutput output) {
        this.output = output;
    }

    @Override
    public void accept(CatalogueEntry entry) {
        requireReadable(entry);
        if (entry instanceof CatalogueEntry.Header header) {
            requireOnly(header);
            headed = true;
            output.header(header.header());
        } else if (entry instanceof CatalogueEntry.Member member) {
            if (output.isOrdered()) {
                requirePlace(member);
            }
            output.member(member.section(), member.entity());
        }
        last = entry;
    }

    /** Ends the output. */
    void end() {
        if (!headed) {
            throw new IllegalArgumentException("A catalogue must have one header: there is none");
        }
        output.end();
    }

    private static void requireReadable(CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Unreadable unreadable) {
            String remedy = unreadable.section().isPresent() ? "leave the entry out" : "put a new Header in its place";
            throw new IllegalArgumentException("Writing would lose " + EntryPlace.of(entry)
                    + ", which could not be read: to accept the loss, " + remedy);
        }
        if (!entry.damage().isNone()) {
            EntryPlace place = EntryPlace.of(entry);
            throw new IllegalArgumentException("Writing " + place + " would lose what could not be read of it, "
                    + place.of(entry.damage().getFaults().get(0)) + ": to accept the loss, make a new "
                    + entry.getClass().getSimpleName() + " without damage");
        }
    }

    private void requireOnly(CatalogueEntry.Header header) {
        if (headed && last != null) {
            throw new IllegalArgumentException("A catalogue must have one header: a second, of "
                    + header.header().getId() + ", came after " + EntryPlace.of(last) + "; leave it out");
        }
    }

    private void requirePlace(CatalogueEntry.Member member) {
        if (last == null) {
            throw new IllegalArgumentException("A catalogue must begin with its header: " + EntryPlace.of(member)
                    + " came before it; put the header first");
        }
        boolean goesOn = last instanceof CatalogueEntry.Member before && before.section() == member.section();
        if (!goesOn && !begun.add(member.section())) {
            throw new IllegalArgumentException("The entities of a section must stand together: "
                    + EntryPlace.of(member) + " came after " + EntryPlace.of(last) + "; put it with the other "
                    + member.section().getProperty());
        }
    }
}
