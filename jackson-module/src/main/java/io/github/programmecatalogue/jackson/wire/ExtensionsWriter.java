package io.github.programmecatalogue.jackson.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the values that a tree of extensions is made of. */
final class ExtensionsWriter {

    private ExtensionsWriter() {}

    static void writeMembers(Map<?, ? extends @Nullable Object> members, TokenSink sink) {
        members.forEach((name, value) -> {
            sink.name((String) name);
            write(value, sink);
        });
    }

    private static void write(@Nullable Object value, TokenSink sink) {
        if (value == null) {
            sink.nothing();
        } else if (value instanceof String text) {
            sink.string(text);
        } else if (value instanceof Boolean bool) {
            sink.bool(bool);
        } else if (value instanceof BigDecimal number) {
            DecimalCodec.INSTANCE.write(number, sink);
        } else if (value instanceof Map<?, ?> members) {
            sink.startObject();
            writeMembers(members, sink);
            sink.endObject();
        } else if (value instanceof List<?> elements) {
            sink.startArray();
            elements.forEach(element -> write(element, sink));
            sink.endArray();
        } else {
            throw new IllegalArgumentException("Extensions must consist of JSON values: "
                    + value.getClass().getName());
        }
    }
}
