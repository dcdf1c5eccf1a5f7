package io.github.programmecatalogue.jackson;

/** Thrown where a file of settings says what cannot be set. */
final class WrongSettingException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    WrongSettingException(String problem, String pointer) {
        super(Printable.of(pointer.isEmpty() ? problem : problem + " (at " + pointer + ")"));
        this.pointer = pointer;
    }

    /** The JSON Pointer to what is wrong; empty for the whole file. */
    String pointer() {
        return pointer;
    }
}
