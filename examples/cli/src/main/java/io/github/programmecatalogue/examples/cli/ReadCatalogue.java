package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.model.Catalogue;
import java.util.List;

/**
 * A catalogue as a file had it.
 *
 * @param catalogue what was understood
 * @param unknownProperties JSON Pointers of the properties that the format does not have, in order
 */
record ReadCatalogue(Catalogue catalogue, List<String> unknownProperties) {

    ReadCatalogue {
        unknownProperties = List.copyOf(unknownProperties);
    }
}
