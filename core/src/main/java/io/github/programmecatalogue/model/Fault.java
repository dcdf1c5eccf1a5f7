package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.PropertyPath;
import java.util.Map;

/**
 * Something in a document that could not be read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param code under which it is reported, such as {@code type_mismatch}
 * @param path the way to it from the entity or the header in which it stands, by positions in the document
 * @param evidence what was found, and what would be right, by name
 * @param foreseen whether a newer version of the format, of which the document says to be, may have it so
 */
public record Fault(String code, PropertyPath path, Map<String, Object> evidence, boolean foreseen) {

    /**
     * A fault.
     *
     * @param code under which it is reported, such as {@code type_mismatch}
     * @param path the way to it from the entity or the header in which it stands, by positions in the document
     * @param evidence what was found, and what would be right, by name
     * @param foreseen whether a newer version of the format, of which the document says to be, may have it so
     */
    public Fault {
        evidence = Map.copyOf(evidence);
    }
}
