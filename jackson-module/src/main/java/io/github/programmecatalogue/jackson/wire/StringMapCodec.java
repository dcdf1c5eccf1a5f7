package io.github.programmecatalogue.jackson.wire;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes strings by name, such as the ids that other systems know something by. */
final class StringMapCodec implements Codec<Map<String, String>> {

    static final StringMapCodec INSTANCE = new StringMapCodec();

    private static final String NOUN = "Object";

    private StringMapCodec() {}

    @Override
    public Class<?> type() {
        return Map.class;
    }

    @Override
    public @Nullable Map<String, String> read(TokenSource source) {
        if (source.current() != Token.START_OBJECT) {
            source.problem(Problem.mismatch("strings", "must be an object of strings", source));
            source.skip();
            return null;
        }
        Map<String, String> strings = new LinkedHashMap<>();
        for (Token token = source.next(); token == Token.PROPERTY_NAME; token = source.next()) {
            String name = source.name();
            if (source.next() != Token.NULL) {
                readEntry(name, source, strings);
            }
        }
        if (source.current() != Token.END_OBJECT) {
            source.problem(Problem.unfinished(NOUN, "}", source));
            return null;
        }
        return strings;
    }

    private static void readEntry(String name, TokenSource source, Map<String, String> strings) {
        if (strings.containsKey(name)) {
            source.problem(Problem.duplicate(NOUN, name));
            source.skip();
            return;
        }
        if (!PlainTextCodec.isWhole(name, source)) {
            source.skip();
            return;
        }
        String string = PlainTextCodec.INSTANCE.read(source);
        if (string != null) {
            strings.put(name, string);
        }
    }

    @Override
    public void write(Map<String, String> value, TokenSink sink) {
        sink.startObject();
        value.forEach((name, string) -> {
            sink.name(name);
            sink.string(string);
        });
        sink.endObject();
    }
}
