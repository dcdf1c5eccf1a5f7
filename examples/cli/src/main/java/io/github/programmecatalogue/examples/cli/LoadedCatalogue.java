package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.query.CatalogueIndex;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What could be read of a file; what could not has been told.
 *
 * @param file where it is from
 * @param catalogue the catalogue
 * @param status what the losses mean for a question: those that are errors may make its answer wrong
 * @param isWhole whether nothing is lost, be it a property that the format does not have
 */
record LoadedCatalogue(Path file, Catalogue catalogue, int status, boolean isWhole) {

    /**
     * Reads a file, and tells what of it is lost.
     *
     * @throws UnreadableFileException if there is no catalogue in it
     */
    static LoadedCatalogue of(Path file, Terminal terminal, Locale locale) throws UnreadableFileException {
        ReadResult result = new CatalogueFile(file).read(CatalogueReader.standard());
        Losses losses = new Losses(result);
        losses.print(new FindingPrinter(terminal.err(), file, locale));
        Catalogue catalogue = result.getCatalogue()
                .orElseThrow(() -> new UnreadableFileException(file, Phrase.NO_CATALOGUE.getLabel(locale)));
        int status = losses.areErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.VALID;
        return new LoadedCatalogue(file, catalogue, status, result.isLossless());
    }

    /** Indexes the catalogue, whatever is wrong with it, and tells why answers may be wrong. */
    CatalogueIndex index(Terminal terminal, Locale locale) {
        CatalogueIndex index = CatalogueIndex.leniently(catalogue);
        new FindingPrinter(terminal.err(), file, locale).print(index.getReport());
        return index;
    }
}
