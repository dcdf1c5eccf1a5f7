package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.WholeText;

/** Reads and writes any string of whole characters as it is. */
final class PlainTextCodec extends TextCodec<String> {

    static final PlainTextCodec INSTANCE = new PlainTextCodec();

    private PlainTextCodec() {
        super(String.class, "Value");
    }

    @Override
    String rule() {
        return "must be a string";
    }

    @Override
    public String parse(String text) {
        return WholeText.require("Text", text);
    }

    /** Whether a name consists of whole characters; reports it where not. */
    static boolean isWhole(String name, TokenSource source) {
        try {
            WholeText.require("Name", name);
            return true;
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused("text", e));
            return false;
        }
    }

    @Override
    Problem refusal(String text, IllegalArgumentException refusal) {
        return Problem.refused("text", refusal);
    }

    @Override
    public String format(String value) {
        return value;
    }
}
