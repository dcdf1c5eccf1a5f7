package io.github.programmecatalogue.jackson.testing;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.validation.Finding;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * In which lines of a document its findings are.
 *
 * @param places of each finding that has one
 */
record FilePlaces(Map<Finding, DocumentPlace> places) {

    /** Nothing, where all is well: nobody asks then, and the document is not walked again. */
    static FilePlaces of(ReadResult result) throws IOException {
        if (result.getReport().getFindings().isEmpty()) {
            return new FilePlaces(Map.of());
        }
        return new FilePlaces(result.readDocument().places(result.getReport()));
    }

    Optional<DocumentPlace> find(Finding finding) {
        return Optional.ofNullable(places.get(finding));
    }

    /** As compilers write it and development environments read it. */
    Optional<String> text(String file, Finding finding) {
        return find(finding).map(place -> file + ":" + place.getLine() + ":" + place.getColumn());
    }
}
