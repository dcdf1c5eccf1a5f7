package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.TokenSink;
import io.github.programmecatalogue.value.WholeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;

/** Lets codecs write to a Jackson generator. */
final class JacksonTokenSink implements TokenSink {

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
        generator.writeName(WholeText.require("Name", name));
    }

    @Override
    public void string(String text) {
        generator.writeString(WholeText.require("Text", text));
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
