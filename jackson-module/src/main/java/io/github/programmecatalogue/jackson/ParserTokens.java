package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Shared;
import io.github.programmecatalogue.jackson.wire.Token;
import io.github.programmecatalogue.jackson.wire.TokenSource;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.JsonNodeException;

/** Lets codecs read from a Jackson parser. */
abstract class ParserTokens implements TokenSource {

    final JsonParser parser;
    private final Shared shared = new Shared();

    ParserTokens(JsonParser parser) {
        this.parser = parser;
    }

    @Override
    public Token current() {
        return token(parser.currentToken());
    }

    @Override
    public Token next() {
        return token(parser.nextToken());
    }

    private Token token(@Nullable JsonToken token) {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case PROPERTY_NAME -> Token.PROPERTY_NAME;
            case VALUE_STRING -> Token.STRING;
            case VALUE_NUMBER_INT -> Token.WHOLE_NUMBER;
            case VALUE_NUMBER_FLOAT -> parser.isNaN() ? Token.OTHER : Token.DECIMAL_NUMBER;
            case VALUE_TRUE -> Token.TRUE;
            case VALUE_FALSE -> Token.FALSE;
            case VALUE_NULL -> Token.NULL;
            case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
        };
    }

    @Override
    public String name() {
        String name = parser.currentName();
        return name == null ? "" : name;
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public boolean isInt() {
        return switch (parser.getNumberType()) {
            case INT -> true;
            case LONG -> parser.getLongValue() == (int) parser.getLongValue();
            default -> {
                BigInteger number = parser.getBigIntegerValue();
                yield number.bitLength() < Integer.SIZE;
            }
        };
    }

    @Override
    public int integer() {
        return parser.getIntValue();
    }

    /** A float keeps the digits that it is written with: as a double, 0.1f would be 0.10000000149011612. */
    @Override
    public @Nullable BigDecimal decimal() {
        try {
            return parser.getNumberTypeFP() == JsonParser.NumberTypeFP.FLOAT32
                    ? new BigDecimal(Float.toString(parser.getFloatValue()))
                    : parser.getDecimalValue();
        } catch (NumberFormatException | ArithmeticException e) {
            return null;
        }
    }

    @Override
    public double real() {
        if (parser.getNumberTypeFP() == JsonParser.NumberTypeFP.FLOAT32) {
            return Double.parseDouble(Float.toString(parser.getFloatValue()));
        }
        try {
            return parser.getDoubleValue();
        } catch (JsonNodeException e) { // of a tree, whose numbers are asked in another way
            return Double.POSITIVE_INFINITY;
        }
    }

    @Override
    public Shared shared() {
        return shared;
    }

    @Override
    public void skip() {
        parser.skipChildren();
    }
}
