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
 * @param times how many such faults it stands for: more than 1 where an entity has too many to keep each
 */
public record Fault(String code, PropertyPath path, Map<String, Object> evidence, boolean foreseen, int times) {

    /**
     * A fault.
     *
     * @param code under which it is reported, such as {@code type_mismatch}
     * @param path the way to it from the entity or the header in which it stands, by positions in the document
     * @param evidence what was found, and what would be right, by name
     * @param foreseen whether a newer version of the format, of which the document says to be, may have it so
     * @param times how many such faults it stands for
     * @throws IllegalArgumentException if it stands for none
     */
    public Fault {
        if (times < 1) {
            throw new IllegalArgumentException("A fault must be there at least once: " + times);
        }
        evidence = Map.copyOf(evidence);
    }

    /**
     * A fault that stands for itself alone.
     *
     * @param code under which it is reported, such as {@code type_mismatch}
     * @param path the way to it from the entity or the header in which it stands, by positions in the document
     * @param evidence what was found, and what would be right, by name
     * @param foreseen whether a newer version of the format, of which the document says to be, may have it so
     */
    public Fault(String code, PropertyPath path, Map<String, Object> evidence, boolean foreseen) {
        this(code, path, evidence, foreseen, 1);
    }

    /**
     * The fault in place of others of its kind.
     *
     * @param others how many others
     * @return a fault that stands for so many more
     */
    public Fault andOthers(int others) {
        return new Fault(code, path, evidence, foreseen, Math.addExact(times, others));
    }
}
