package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.WholeText;

/** Reads and writes any string of whole characters as it is. */
final class PlainTextCodec extends TextCodec<String> {

    static final PlainTextCodec INSTANCE = new PlainTextCodec(false);

    /** For words that stand in many places, such as keywords. */
    static final PlainTextCodec WORD = new PlainTextCodec(true);

    private final boolean isWord;

    private PlainTextCodec(boolean isWord) {
        super(String.class, "Value");
        this.isWord = isWord;
    }

    @Override
    String rule() {
        return "must be a string";
    }

    @Override
    public String parse(String text) {
        return WholeText.require("Text", text);
    }

    @Override
    String parse(String text, Shared shared) {
        String whole = parse(text);
        return isWord ? shared.word(whole) : whole;
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
    public void write(String value, TokenSink sink) {
        sink.string(value);
    }

    @Override
    public String format(String value) {
        return value;
    }
}
