package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.TokenSink;
import io.github.programmecatalogue.value.WholeText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.stream.Collectors;

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
        Tunnel.run(generator::writeStartObject);
    }

    @Override
    public void endObject() {
        Tunnel.run(generator::writeEndObject);
    }

    @Override
    public void startArray() {
        Tunnel.run(generator::writeStartArray);
    }

    @Override
    public void endArray() {
        Tunnel.run(generator::writeEndArray);
    }

    @Override
    public void name(String name) {
        SerializedString known = NAMES.get(name);
        if (known == null) {
            String whole = WholeText.require("Name", name);
            Tunnel.run(() -> generator.writeFieldName(whole));
        } else {
            Tunnel.run(() -> generator.writeFieldName(known));
        }
    }

    @Override
    public void string(String text) {
        String whole = WholeText.require("Text", text);
        Tunnel.run(() -> generator.writeString(whole));
    }

    @Override
    public void wholeString(String text) {
        Tunnel.run(() -> generator.writeString(text));
    }

    @Override
    public void number(int number) {
        Tunnel.run(() -> generator.writeNumber(number));
    }

    @Override
    public void number(BigInteger number) {
        if (number.bitLength() < Long.SIZE) {
            Tunnel.run(() -> generator.writeNumber(number.longValue()));
        } else {
            Tunnel.run(() -> generator.writeNumber(number));
        }
    }

    @Override
    public void number(BigDecimal number) {
        Tunnel.run(() -> generator.writeNumber(number));
    }

    @Override
    public void number(double number) {
        Tunnel.run(() -> generator.writeNumber(number));
    }

    @Override
    public void bool(boolean value) {
        Tunnel.run(() -> generator.writeBoolean(value));
    }

    @Override
    public void nothing() {
        Tunnel.run(generator::writeNull);
    }
}
