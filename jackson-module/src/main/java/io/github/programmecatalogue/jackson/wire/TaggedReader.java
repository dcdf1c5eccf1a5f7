package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a catalogue whose entries are documents of their own, such as the lines of a file: each is an object with one
 * property, named {@code catalogue} for the header and like the section for an entity.
 *
 * <p>Positions are counted in each section. What is wrong with one line disturbs no other; where it cannot be told what a
 * line was about, that is a fault of the document, and nobody knows all ids of any section.
 *
 * <p>For one thread at a time.
 */
public final class TaggedReader {

    /** The name of the property that holds the header. */
    public static final String HEADER = "catalogue";

    /** From the root of a line by way of the tag. */
    private static final int DEPTH = 1;

    private static final List<String> TAGS = Stream.concat(
                    Stream.of(HEADER), Stream.of(Section.values()).map(Section::getProperty))
            .toList();

    private final Map<Section, Integer> counts = new EnumMap<>(Section.class);
    private final Deque<CatalogueEntry> read = new ArrayDeque<>();
    private boolean anything;
    private boolean anyHeader;
    private boolean newerMinor;
    private boolean brokenOff;
    private boolean ended;

    /** A reader that has read nothing yet. */
    public TaggedReader() {}

    /**
     * What a line holds by its tag.
     *
     * @param path where a source stands that has met the tag, if there is one
     * @return the name of the property; null if there is none
     */
    public static @Nullable String tag(PropertyPath path) {
        return path.getSteps().isEmpty() ? null : path.getSteps().get(0).token();
    }

    /**
     * The next entry of what has been read.
     *
     * @return the entry; null if more has to be read first
     */
    public @Nullable CatalogueEntry poll() {
        return read.poll();
    }

    /**
     * Whether nothing more is to be read.
     *
     * @return true at the end, and where the document is of a version of which one can read nothing
     */
    public boolean hasEnded() {
        return ended;
    }

    /**
     * Reads a line.
     *
     * @param line the line, before its first token; it may be blank
     */
    public void read(LenientSource line) {
        DamageLog log = new DamageLog(DEPTH, newerMinor);
        line.report(log);
        if (line.next() == Token.END && !line.isBroken()) {
            return;
        }
        anything = true;
        if (line.current() == Token.START_OBJECT) {
            line.next();
        }
        String tag = tag(line.path());
        Section section = tag == null ? null : SectionsSeen.named(tag);
        if (section != null) {
            readMember(section, line, log);
        } else if (HEADER.equals(tag) && !anyHeader) {
            readHeader(line, log);
        } else if (line.isBroken()) {
            addBreak(log);
        } else if (tag == null) {
            readNothing(line);
        } else {
            readOther(tag, line);
        }
    }

    private void readMember(Section section, LenientSource line, DamageLog log) {
        int index = counts.merge(section, 1, Integer::sum) - 1;
        line.next();
        read.add(EntityReader.read(section, index, line, log));
        leave(line);
    }

    private void readHeader(LenientSource line, DamageLog log) {
        anyHeader = true;
        HeaderDraft header = new HeaderDraft(log);
        Optional<CatalogueHeader> result = Optional.empty();
        line.next();
        if (CatalogueHeaderCodec.INSTANCE.enter(line)) {
            for (Token token = line.current(); token == Token.PROPERTY_NAME; token = line.next()) {
                header.readProperty(line);
                if (!header.isSupported()) {
                    read.add(header.entry(Optional.empty()));
                    breakOff();
                    end();
                    return;
                }
            }
            result = header.result(line);
        }
        newerMinor = header.isNewerMinor();
        read.add(header.entry(result));
        leave(line);
    }

    private void readNothing(LenientSource line) {
        DamageLog ofDocument = reportAt(line, 0);
        line.problem(
                line.current() == Token.END_OBJECT
                        ? Problem.empty()
                        : Problem.mismatch("object", "must be an object", line));
        addBreak(ofDocument);
    }

    private void readOther(String tag, LenientSource line) {
        DamageLog ofDocument = reportAt(line, 0);
        line.next();
        if (tag.equals(HEADER)) {
            line.problem(Problem.duplicate("Document", HEADER));
        } else {
            ofDocument.addUnknown(tag, TAGS, line.path());
        }
        line.skip();
        add(ofDocument);
        leave(line);
    }

    /** Leaves the object at the last token of whose first property a line stands: that must be its end. */
    private void leave(LenientSource line) {
        if (line.isBroken()) {
            return;
        }
        DamageLog ofDocument = reportAt(line, DEPTH);
        Token token = line.next();
        if (token == Token.END_OBJECT) {
            token = line.next();
        }
        if (token != Token.END) {
            line.problem(Problem.trailing(line));
        }
        if (!ofDocument.damage().isNone()) {
            addBreak(ofDocument);
        }
    }

    private DamageLog reportAt(LenientSource line, int depth) {
        DamageLog log = new DamageLog(depth, newerMinor, line.place());
        line.report(log);
        return log;
    }

    private void add(DamageLog ofDocument) {
        read.add(new CatalogueEntry.Unreadable(Optional.empty(), 0, Optional.empty(), ofDocument.damage()));
    }

    private void addBreak(DamageLog ofDocument) {
        add(ofDocument);
        breakOff();
    }

    /** Notes that something of the document could not be read, and nobody knows what it was. */
    public void breakOff() {
        brokenOff = true;
    }

    /** Notes that there is no line any more. */
    public void end() {
        ended = true;
        if (!anyHeader) {
            DamageLog log = new DamageLog(0, false);
            log.add(anything ? Problem.missing("Document", HEADER, false) : Problem.empty(), PropertyPath.entity());
            add(log);
        }
        if (brokenOff || !anything) {
            for (Section section : Section.values()) {
                read.add(new CatalogueEntry.Unreadable(
                        Optional.of(section), counts.getOrDefault(section, 0), Optional.empty(), Damage.none()));
            }
        }
    }
}
