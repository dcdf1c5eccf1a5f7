package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.TokenSink;
import io.github.programmecatalogue.value.WholeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** Lets codecs write to a Jackson generator. */
final class JacksonTokenSink implements TokenSink {

    /** The names of the format as they are written. */
    private static final Map<String, SerializedString> NAMES =
            Format.names().stream().collect(Collectors.toUnmodifiableMap(name -> name, SerializedString::new));

    private final JsonGenerator generator;

    JacksonTokenSink(JsonGenerator generator) {
        this.generator = generator;
    }

    @Override
    public void startObject() {
        generator.writeStartObject();
    }

    @Override
    public void endObject() {
        generator.writeEndObject();
    }

    @Override
    public void startArray() {
        generator.writeStartArray();
    }

    @Override
    public void endArray() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        SerializedString known = NAMES.get(name);
        if (known == null) {
            generator.writeName(WholeText.require("Name", name));
        } else {
            generator.writeName(known);
        }
    }

    @Override
    public void string(String text) {
        generator.writeString(WholeText.require("Text", text));
    }

    @Override
    public void wholeString(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(int number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            generator.writeNumber(number.longValue());
        } else {
            generator.writeNumber(number);
        }
    }

    @Override
    public void number(BigDecimal number) {
        generator.writeNumber(number);
    }

    @Override
    public void number(double number) {
        generator.writeNumber(number);
    }

    @Override
    public void bool(boolean value) {
        generator.writeBoolean(value);
    }

    @Override
    public void nothing() {
        generator.writeNull();
    }
}
