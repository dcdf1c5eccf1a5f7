package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;

/**
 * A catalogue that breaks one rule, and where it does.
 *
 * <p>Immutable and thread-safe.
 */
public final class Fault {

    private final String code;
    private final Catalogue catalogue;
    private final String pointer;

    Fault(String code, Catalogue catalogue, String pointer) {
        this.code = code;
        this.catalogue = catalogue;
        this.pointer = pointer;
    }

    /**
     * Which rule is broken.
     *
     * @return the code of the rule, such as {@code text_blank}
     */
    public String getCode() {
        return code;
    }

    /**
     * The catalogue that breaks the rule.
     *
     * @return a catalogue that is in order but for the fault
     */
    public Catalogue getCatalogue() {
        return catalogue;
    }

    /**
     * Where in the catalogue the rule is broken, and so where it must be reported.
     *
     * @return a JSON Pointer (RFC 6901), such as {@code /courses/3/title/ru}; empty for the catalogue as a whole
     */
    public String getPointer() {
        return pointer;
    }

    /**
     * The fault in a line, for a developer to read.
     *
     * @return such as {@code text_blank at /courses/3/title/ru}
     */
    @Override
    public String toString() {
        return code + " at " + (pointer.isEmpty() ? "the catalogue" : pointer);
    }
}
