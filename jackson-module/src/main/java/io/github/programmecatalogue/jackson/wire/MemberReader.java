package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a catalogue lists, in the order of the document: each entity with what could not be read of it. What is
 * wrong outside the lists is for a {@link HeaderReader} to say.
 *
 * <p>There is one entry for each element of a list. At the end there is one more for each section to which nobody knows
 * all that belongs: without an id, and without a fault.
 *
 * <p>For one thread at a time.
 */
public final class MemberReader {

    /** From the root by way of the section and the index. */
    private static final int DEPTH = 2;

    private enum Stage {
        BEFORE_DOCUMENT,
        AT_PROPERTY,
        IN_SECTION,
        BEHIND_DOCUMENT
    }

    private final LenientSource source;
    private final boolean newerMinor;
    private final boolean whole;
    private final SectionsSeen sections = new SectionsSeen();
    private final Map<Section, Integer> counts = new EnumMap<>(Section.class);
    private final Deque<CatalogueEntry> last = new ArrayDeque<>();
    private final DamageLog ofHeader = new DamageLog(0, false);
    private Stage stage = Stage.BEFORE_DOCUMENT;
    private Section section = Section.PROVIDERS;
    private int index;

    /**
     * A reader of a document from its beginning.
     *
     * @param source the document, before its first token
     * @param newerMinor whether the document is of a later version, which may have what this one has not
     * @param whole whether whoever has read the header has seen the end of the document
     */
    public MemberReader(LenientSource source, boolean newerMinor, boolean whole) {
        this.source = source;
        this.newerMinor = newerMinor;
        this.whole = whole;
        source.report(ofHeader);
    }

    /**
     * Reads the next entry.
     *
     * @return the entry; null behind the last one
     */
    public @Nullable CatalogueEntry next() {
        CatalogueEntry entry = null;
        while (entry == null && stage != Stage.BEHIND_DOCUMENT) {
            switch (stage) {
                case BEFORE_DOCUMENT -> enter();
                case AT_PROPERTY -> readProperty();
                case IN_SECTION -> entry = readElement();
                case BEHIND_DOCUMENT -> throw new AssertionError();
            }
        }
        return entry == null ? last.poll() : entry;
    }

    /** Gives up the document: of what it lists, nothing more is read. */
    public void breakOff() {
        sections.breakOff();
        end();
    }

    private void enter() {
        if (RootObject.enter(source)) {
            stage = Stage.AT_PROPERTY;
        } else {
            breakOffOutside();
        }
    }

    /** Breaks off between the lists, which is told already unless the document has changed meanwhile. */
    private void breakOffOutside() {
        if (whole) {
            last.add(new CatalogueEntry.Unreadable(Optional.empty(), 0, Optional.empty(), ofHeader.damage()));
        }
        breakOff();
    }

    private void readProperty() {
        if (source.current() != Token.PROPERTY_NAME) {
            if (source.current() == Token.END_OBJECT) {
                end();
            } else {
                breakOffOutside();
            }
            return;
        }
        Section named = SectionsSeen.named(source.name());
        if (named == null) {
            source.next();
            source.skip();
            source.next();
        } else if (sections.enter(named, source)) {
            section = named;
            index = 0;
            stage = Stage.IN_SECTION;
        } else {
            source.next();
        }
    }

    private @Nullable CatalogueEntry readElement() {
        DamageLog log = new DamageLog(DEPTH, newerMinor);
        source.report(log);
        Token token = source.next();
        if (token == Token.END_ARRAY) {
            source.report(ofHeader);
            source.next();
            stage = Stage.AT_PROPERTY;
            return null;
        }
        counts.put(section, index + 1);
        CatalogueEntry entry = token == Token.END
                ? new CatalogueEntry.Unreadable(Optional.of(section), index, Optional.empty(), log.damage())
                : EntityReader.read(section, index, source, log);
        index++;
        if (source.isBroken()) {
            sections.breakOff(section);
            breakOff();
        }
        return entry;
    }

    private void end() {
        stage = Stage.BEHIND_DOCUMENT;
        for (Section incomplete : sections.incomplete()) {
            last.add(new CatalogueEntry.Unreadable(
                    Optional.of(incomplete), counts.getOrDefault(incomplete, 0), Optional.empty(), Damage.none()));
        }
    }
}
