package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Quote;

/** Says in an error message what was found: in full where it is short, never a whole document. */
final class Found {

    /** Stands for a value that is not shown. */
    static final String ANY = "{…}";

    private static final int LONGEST = 60;

    private Found() {}

    /** What a source stands at, such as {@code string "robotics"} or {@code number 12}. */
    static String at(TokenSource source) {
        return switch (source.current()) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "an array";
            case PROPERTY_NAME -> "property " + Quote.of(source.name());
            case STRING -> "string " + Quote.of(source.text());
            case WHOLE_NUMBER, DECIMAL_NUMBER -> "number " + number(source);
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case OTHER -> "a value that JSON does not have";
            case END -> "the end of the document";
        };
    }

    /** What a source stands at, as it is in JSON. */
    static String json(TokenSource source) {
        return switch (source.current()) {
            case START_OBJECT, END_OBJECT -> ANY;
            case START_ARRAY, END_ARRAY -> "[…]";
            case PROPERTY_NAME -> Quote.of(source.name());
            case STRING -> Quote.of(source.text());
            case WHOLE_NUMBER, DECIMAL_NUMBER -> number(source);
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case OTHER, END -> "…";
        };
    }

    /** The number that a source stands at, cut after 60 characters. */
    static String number(TokenSource source) {
        String digits = source.text();
        return digits.length() <= LONGEST ? digits : digits.substring(0, LONGEST) + "…";
    }
}
