package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Extensions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes what the model does not know, as it is. */
final class ExtensionsCodec extends ObjectCodec<Extensions> {

    static final ExtensionsCodec INSTANCE = new ExtensionsCodec();

    /** Stands for what was reported as wrong; null is a value like any other here. */
    private static final Object NOTHING = new Object();

    private ExtensionsCodec() {
        super(Extensions.class);
    }

    @Override
    public @Nullable Extensions read(TokenSource source) {
        if (!enter(source)) {
            return null;
        }
        try {
            return Extensions.copyOf(readMembers(source, 1));
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused("extensions", e));
            return null;
        }
    }

    private Map<String, @Nullable Object> readMembers(TokenSource source, int depth) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            String name = source.name();
            source.next();
            if (members.containsKey(name)) {
                source.problem(Problem.duplicate(noun(), name));
                source.skip();
                continue;
            }
            if (!PlainTextCodec.isWhole(name, source)) {
                source.skip();
                continue;
            }
            Object value = readValue(source, depth + 1);
            if (value != NOTHING) {
                members.put(name, value);
            }
        }
        hasEnded(source);
        return members;
    }

    private @Nullable Object readValue(TokenSource source, int depth) {
        return switch (source.current()) {
            case START_OBJECT, START_ARRAY ->
                depth > Extensions.MAX_DEPTH ? refuseDepth(source) : readInside(source, depth);
            case STRING -> readText(source);
            case WHOLE_NUMBER, DECIMAL_NUMBER -> readNumber(source);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
            default -> {
                source.problem(Problem.mismatch("json", "must be a value of JSON", source));
                yield NOTHING;
            }
        };
    }

    private static Object readText(TokenSource source) {
        String text = PlainTextCodec.INSTANCE.read(source);
        return text == null ? NOTHING : text;
    }

    /** Reads a number, and refuses it where it stands rather than with the tree. */
    private static Object readNumber(TokenSource source) {
        BigDecimal number = source.decimal();
        if (number == null) {
            source.problem(Problem.malformed(
                    "extensions",
                    "must be a number of at most 9,999 decimal places or zeros at the end: " + Found.number(source)));
            return NOTHING;
        }
        try {
            return Extensions.of("number", number).get("number").orElse(NOTHING);
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused("extensions", e));
            return NOTHING;
        }
    }

    private static Object refuseDepth(TokenSource source) {
        source.problem(Problem.malformed(
                "extensions", "Extensions must not be nested deeper than " + Extensions.MAX_DEPTH + " levels"));
        source.skip();
        return NOTHING;
    }

    private Object readInside(TokenSource source, int depth) {
        if (source.current() == Token.START_ARRAY) {
            return readElements(source, depth);
        }
        source.next();
        return readMembers(source, depth);
    }

    private List<@Nullable Object> readElements(TokenSource source, int depth) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (Token token = source.next(); token != Token.END_ARRAY; token = source.next()) {
            if (token == Token.END) {
                source.problem(Problem.unfinished("Array", "]", source));
                break;
            }
            Object element = readValue(source, depth + 1);
            if (element != NOTHING) {
                elements.add(element);
            }
        }
        return elements;
    }

    @Override
    public void writeMembers(Extensions value, TokenSink sink) {
        ExtensionsWriter.writeMembers(value.asMap(), sink);
    }
}
