package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.jackson.file.AtomicFile;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes reports, such as {@code ReportWriter.html().document(TextDocument.read(file)).write(report, page)}.
 *
 * <p>Immutable and thread-safe: what sets something returns another writer.
 */
public final class ReportWriter {

    private final ReportFormat format;
    private final ReportFormat.Setting setting;

    private ReportWriter(ReportFormat format, ReportFormat.Setting setting) {
        this.format = format;
        this.setting = setting;
    }

    /**
     * A writer of text for people, in lines of at most 100 columns.
     *
     * @return a writer in English
     */
    public static ReportWriter text() {
        return text(100, false);
    }

    /**
     * A writer of text for a terminal.
     *
     * @param width columns of the terminal, which lines exceed only where a word does
     * @param colourful whether to use colours
     * @return a writer in English
     * @throws IllegalArgumentException if the width is not positive
     */
    public static ReportWriter text(int width, boolean colourful) {
        return of(new TextReport(width, colourful));
    }

    /**
     * A writer of JSON for programs, as its schema {@code report-1.0.schema.json} has it.
     *
     * @return a writer in English
     */
    public static ReportWriter json() {
        return of(new JsonReport());
    }

    /**
     * A writer of SARIF 2.1.0, the format of development environments and code hosts for what analysers find.
     *
     * @return a writer in English
     */
    public static ReportWriter sarif() {
        return of(new SarifReport());
    }

    /**
     * A writer of pages that a browser opens from a file, with nothing to load: what is wrong, where, why it matters and
     * what to do. They bear the day on which they are written.
     *
     * @return a writer in English
     */
    public static ReportWriter html() {
        return of(new HtmlReport(Clock.system(ZoneId.systemDefault())));
    }

    /** A writer in English, about no document. */
    static ReportWriter of(ReportFormat format) {
        return new ReportWriter(format, new ReportFormat.Setting(Locale.ENGLISH, Optional.empty(), Optional.empty()));
    }

    /**
     * The language of the report.
     *
     * @param locale the readers' language; English unless said otherwise, and where there is no text in it
     * @return a writer that writes in it
     */
    public ReportWriter language(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new ReportWriter(format, new ReportFormat.Setting(locale, setting.document(), setting.page()));
    }

    /**
     * What was validated; without it a report names no file, line or surroundings.
     *
     * @param document the document
     * @return a writer that writes about it
     */
    public ReportWriter document(TextDocument document) {
        return new ReportWriter(
                format, new ReportFormat.Setting(setting.locale(), Optional.of(document), setting.page()));
    }

    /**
     * Where rules are explained.
     *
     * @param page a page in which the code of each rule is a fragment; in the code of an own rule a hyphen replaces the
     *     colon. Unless said otherwise the library's rule reference, which explains no own rules
     * @return a writer that refers to it
     * @throws IllegalArgumentException if the page is an opaque URI, such as {@code mailto:rules@school.example}
     */
    public ReportWriter reference(URI page) {
        if (page.isOpaque()) {
            throw new IllegalArgumentException("A page of rules must have a path: " + page);
        }
        return new ReportWriter(
                format, new ReportFormat.Setting(setting.locale(), setting.document(), Optional.of(page)));
    }

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param out takes the characters; it is not closed
     * @throws IOException if it takes no more
     */
    public void write(ValidationReport report, Writer out) throws IOException {
        format.write(report, setting, out);
    }

    /**
     * Writes a report to a file, in UTF-8.
     *
     * @param report what was found
     * @param file the file, or a link to it; one that is there already is replaced when all is written, and stays as it is
     *     if that fails; into a pipe or a terminal the report is written directly
     * @throws IOException if it cannot be written
     */
    public void write(ValidationReport report, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder());
            write(report, text);
            text.flush();
        });
    }

    /**
     * A report as a text.
     *
     * @param report what was found
     * @return all that would be written
     */
    public String format(ValidationReport report) {
        StringWriter text = new StringWriter();
        try {
            write(report, text);
        } catch (IOException e) {
            throw new UncheckedIOException("A report must be writable to memory", e);
        }
        return text.toString();
    }
}
