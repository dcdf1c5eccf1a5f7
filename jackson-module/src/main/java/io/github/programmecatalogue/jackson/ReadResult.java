package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link CatalogueReader} could read of a document, and the report of what it could not and of what breaks a rule.
 *
 * <p>Immutable and thread-safe.
 */
public final class ReadResult {

    private final String name;
    private final DocumentInput document;
    private final DocumentForm form;
    private final List<CatalogueEntry> entries;
    private final ValidationReport report;
    private final Optional<Catalogue> catalogue;

    ReadResult(
            String name,
            DocumentInput document,
            DocumentForm form,
            List<CatalogueEntry> entries,
            ValidationReport report) {
        this.name = name;
        this.document = document;
        this.form = form;
        this.entries = List.copyOf(entries);
        this.report = report;
        this.catalogue = Optional.ofNullable(catalogue(entries));
    }

    private static @Nullable Catalogue catalogue(List<CatalogueEntry> entries) {
        Catalogue.Builder catalogue = Catalogue.builder();
        boolean hasHeader = false;
        for (CatalogueEntry entry : entries) {
            if (entry instanceof CatalogueEntry.Header header) {
                catalogue.from(header.header());
                hasHeader = true;
            } else if (entry instanceof CatalogueEntry.Member member) {
                catalogue.add(member.entity());
            }
        }
        return hasHeader ? catalogue.build() : null;
    }

    /**
     * The catalogue of all that could be read.
     *
     * @return the catalogue; empty if what it says of itself could not be read: its id, title or language, or a version of
     *     the format that this library knows. What it lists is in {@link #getEntries()} then
     */
    public Optional<Catalogue> getCatalogue() {
        return catalogue;
    }

    /**
     * All that was read, each part with what could not be read of it: the header, then what the catalogue lists, in the
     * order of the document; in newline-delimited JSON, the header where its line is.
     *
     * @return the entries; positions are those of the document
     */
    public List<CatalogueEntry> getEntries() {
        return entries;
    }

    /**
     * Everything that is wrong: what could not be read, and what breaks a rule.
     *
     * @return the report; its pointers are those of the document
     */
    public ValidationReport getReport() {
        return report;
    }

    /**
     * Whether the catalogue is all that the document holds, so that nothing is lost where it is written in place of the
     * document.
     *
     * @return false if anything was left out, be it a property that this version of the format does not have
     */
    public boolean isLossless() {
        return entries.stream()
                .noneMatch(entry -> entry instanceof CatalogueEntry.Unreadable
                        || !entry.damage().isNone());
    }

    /**
     * The document, so that a report can say in which line something is, and show it in its surroundings.
     *
     * @return the text as far as it can be read, by the name of the file
     * @throws IOException if the file cannot be read any more
     */
    public TextDocument readDocument() throws IOException {
        return TextDocument.of(name, document.readText()).form(form);
    }
}
