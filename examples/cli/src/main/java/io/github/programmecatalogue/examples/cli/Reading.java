package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueReader;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.model.Catalogue;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What of a file can be shown.
 *
 * @param catalogue as much of it as could be read
 * @param status the exit status: whether anything was lost by an error
 */
record Reading(Catalogue catalogue, int status) {

    /**
     * Reads a file, and complains of what is lost.
     *
     * @throws UnreadableFileException if the file cannot be opened, or there is no catalogue in it
     */
    static Reading of(Path file, Terminal terminal, Locale locale) throws UnreadableFileException {
        ReadResult result = new CatalogueFile(file).read(CatalogueReader.standard());
        Losses losses = new Losses(file, result, locale);
        losses.print(terminal.err());
        Catalogue catalogue = result.getCatalogue()
                .orElseThrow(() -> new UnreadableFileException(file, Phrase.NO_CATALOGUE.getLabel(locale)));
        return new Reading(catalogue, losses.areErrors() ? ExitStatus.ERRORS_FOUND : ExitStatus.VALID);
    }
}
