package io.github.programmecatalogue.jackson.wire;

/** Reads and writes any string as it is. */
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
        return text;
    }

    @Override
    public String format(String value) {
        return value;
    }
}
