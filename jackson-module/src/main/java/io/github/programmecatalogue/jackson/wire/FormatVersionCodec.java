package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.value.Quote;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads any version 1.x of the format, and writes this library's own. */
final class FormatVersionCodec implements Codec<String> {

    static final FormatVersionCodec INSTANCE = new FormatVersionCodec();

    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}\\.[0-9]{1,9}");
    private static final String MAJOR = "1.";
    private static final int MINOR = Integer.parseInt(CatalogueMetadata.FORMAT_VERSION.substring(MAJOR.length()));

    private FormatVersionCodec() {}

    @Override
    public Class<String> type() {
        return String.class;
    }

    /** Whether a text is a version that this library can read, but does not know all of. */
    static boolean isNewerMinor(String version) {
        return VERSION.matcher(version).matches()
                && version.startsWith(MAJOR)
                && Integer.parseInt(version.substring(MAJOR.length())) > MINOR;
    }

    @Override
    public @Nullable String read(TokenSource source) {
        String version = PlainTextCodec.INSTANCE.read(source);
        if (version == null) {
            return null;
        }
        if (!VERSION.matcher(version).matches()) {
            source.problem(
                    Problem.malformed("formatVersion", "Format version must read like 1.0: " + Quote.of(version)));
            return null;
        }
        if (!version.startsWith(MAJOR)) {
            source.problem(Problem.unsupported(version, MAJOR + "x"));
            return null;
        }
        return version;
    }

    @Override
    public void write(String value, TokenSink sink) {
        sink.string(CatalogueMetadata.FORMAT_VERSION);
    }
}
