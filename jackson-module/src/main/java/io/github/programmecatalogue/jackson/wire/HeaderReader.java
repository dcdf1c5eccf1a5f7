package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import java.util.Optional;

/**
 * Reads what a catalogue says of itself, with what could not be read of it or of the document as a whole. What the
 * catalogue lists is passed over: what is wrong there is for a {@link MemberReader} to say.
 */
public final class HeaderReader {

    private final LenientSource source;
    private final DamageLog log = new DamageLog(0, false);
    private final DamageLog ofMembers = DamageLog.unread();
    private final HeaderDraft header = new HeaderDraft(log);
    private final SectionsSeen sections = new SectionsSeen();
    private boolean ended;

    /**
     * A reader of a document from its beginning.
     *
     * @param source the document, before its first token
     */
    public HeaderReader(LenientSource source) {
        this.source = source;
    }

    /**
     * Reads the document to its end.
     *
     * @return the header, or that it cannot be read
     */
    public CatalogueEntry read() {
        source.report(log);
        if (!RootObject.enter(source)) {
            return header.entry(Optional.empty());
        }
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            readProperty(source.name());
            if (!isSupported()) {
                return header.entry(Optional.empty());
            }
        }
        ended = !source.isBroken();
        Optional<CatalogueHeader> read = header.result(source);
        RootObject.leave(source);
        return header.entry(read);
    }

    private void readProperty(String name) {
        Section section = SectionsSeen.named(name);
        if (section != null) {
            passOver(section);
        } else if (CatalogueHeaderCodec.INSTANCE.propertyNames().contains(name)) {
            header.readProperty(source);
        } else {
            source.next();
            source.unknownProperty(CatalogueCodec.INSTANCE, name);
        }
    }

    private void passOver(Section section) {
        if (sections.enter(section, source)) {
            source.report(ofMembers);
            source.skip();
            source.report(log);
        }
    }

    /**
     * Whether the document is of a version of which one can read anything.
     *
     * @return false if its major version is another
     */
    public boolean isSupported() {
        return header.isSupported();
    }

    /**
     * Whether the document was read to its end.
     *
     * @return false if it is no object, or breaks off
     */
    public boolean hasSeenAll() {
        return ended;
    }

    /**
     * Whether the document is of a later version than this library's, which may have what this one has not.
     *
     * @return true if its minor version is greater
     */
    public boolean isNewerMinor() {
        return header.isNewerMinor();
    }
}
