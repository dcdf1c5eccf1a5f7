package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import java.util.Optional;

/** What a catalogue says of itself, as far as it has been read. */
final class HeaderDraft {

    private final DamageLog log;
    private final RecordCodec<CatalogueHeader, ?>.Reading reading = CatalogueHeaderCodec.INSTANCE.new Reading();
    private boolean newerMinor;

    HeaderDraft(DamageLog log) {
        this.log = log;
    }

    /** Reads the property at whose name a source stands, and leaves the source at the last token of its value. */
    void readProperty(LenientSource source) {
        boolean isVersion = source.name().equals(MetadataCodec.FORMAT_VERSION);
        reading.readProperty(source);
        if (isVersion) {
            newerMinor = source.current() == Token.STRING && FormatVersionCodec.isNewerMinor(source.text());
            if (newerMinor) {
                log.ofNewerMinor();
            }
        }
    }

    /** The header; empty if that was reported as wrong, or if too much of it was. */
    Optional<CatalogueHeader> result(LenientSource source) {
        return Optional.ofNullable(reading.result(source));
    }

    /** The entry for a header with all that was noted until now. */
    CatalogueEntry entry(Optional<CatalogueHeader> read) {
        return read.<CatalogueEntry>map(of -> new CatalogueEntry.Header(of, log.damage()))
                .orElseGet(() -> new CatalogueEntry.Unreadable(Optional.empty(), 0, Optional.empty(), log.damage()));
    }

    /** Whether the document is of a version of which one can read anything. */
    boolean isSupported() {
        return !log.has(Problem.Kind.FORMAT_VERSION_UNSUPPORTED);
    }

    /** Whether the document is of a later version than this library's, which may have what this one has not. */
    boolean isNewerMinor() {
        return newerMinor;
    }
}
