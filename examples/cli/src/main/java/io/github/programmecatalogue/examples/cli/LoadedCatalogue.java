package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What could be read of a file; what could not has been told.
 *
 * @param catalogue the catalogue
 * @param status what the losses mean for the program
 */
record LoadedCatalogue(Catalogue catalogue, int status) {

    /**
     * Reads a file, and tells what of it is lost.
     *
     * @throws UnreadableFileException if there is no catalogue in it
     */
    static LoadedCatalogue of(Path file, Terminal terminal, Locale locale) throws UnreadableFileException {
        ReadResult result = new CatalogueFile(file).read(CatalogueReader.standard());
        Losses losses = new Losses(file, result, locale);
        losses.print(terminal.err());
        Catalogue catalogue = result.getCatalogue()
                .orElseThrow(() -> new UnreadableFileException(file, Phrase.NO_CATALOGUE.getLabel(locale)));
        return new LoadedCatalogue(catalogue, losses.areErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.VALID);
    }
}
