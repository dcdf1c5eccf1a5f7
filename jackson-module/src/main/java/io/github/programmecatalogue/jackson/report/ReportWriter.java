package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes reports, such as {@code ReportWriter.html().document(ReportedDocument.read(file)).write(report, page)}.
 *
 * <p>Immutable and thread-safe: what sets something returns another writer.
 */
public final class ReportWriter {

    private static final URI REFERENCE =
            URI.create("https://github.com/programmecatalogue/programme-catalogue/blob/main/RULES.md");

    private final ReportFormat format;
    private final ReportFormat.Setting setting;

    private ReportWriter(ReportFormat format, ReportFormat.Setting setting) {
        this.format = format;
        this.setting = setting;
    }

    /** A writer in English, about no document. */
    static ReportWriter of(ReportFormat format) {
        return new ReportWriter(format, new ReportFormat.Setting(Locale.ENGLISH, Optional.empty(), REFERENCE));
    }

    /**
     * The language of the report.
     *
     * @param locale the readers' language; English unless said otherwise, and where there is no text in it
     * @return a writer that writes in it
     */
    public ReportWriter language(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportWriter(format, new ReportFormat.Setting(locale, setting.document(), setting.reference()));
    }

    /**
     * What was validated; without it a report names no file, line or surroundings.
     *
     * @param document the document
     * @return a writer that writes about it
     */
    public ReportWriter document(ReportedDocument document) {
        return new ReportWriter(
                format, new ReportFormat.Setting(setting.locale(), Optional.of(document), setting.reference()));
    }

    /**
     * Where rules are explained.
     *
     * @param page a page in which the code of each rule is a fragment; the library's rule reference unless said
     *     otherwise
     * @return a writer that refers to it
     */
    public ReportWriter reference(URI page) {
        Objects.requireNonNull(page, "page");
        return new ReportWriter(format, new ReportFormat.Setting(setting.locale(), setting.document(), page));
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param out takes the characters; it is not closed
     * @throws IOException if it takes no more
     */
    public void write(ValidationReport report, Appendable out) throws IOException {
        format.write(report, setting, out);
    }

    /**
     * Writes a report to a file, in UTF-8.
     *
     * @param report what was found
     * @param file the file; one that is there already is replaced
     * @throws IOException if it cannot be written
     */
    public void write(ValidationReport report, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(report, out);
        }
    }

    /**
     * A report as a text.
     *
     * @param report what was found
     * @return all that would be written
     */
    public String toString(ValidationReport report) {
        StringBuilder text = new StringBuilder();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A report must be writable to memory", e);
        }
        return text.toString();
    }
}
