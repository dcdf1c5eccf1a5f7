package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.programmecatalogue.jackson.wire.PathInside;
import io.github.programmecatalogue.jackson.wire.Problem;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.jackson.wire.Shared;
import io.github.programmecatalogue.jackson.wire.Step;
import io.github.programmecatalogue.jackson.wire.Token;
import io.github.programmecatalogue.jackson.wire.TokenSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets codecs read from a Jackson parser; the first problem ends the reading. */
final class JacksonTokenSource implements TokenSource {

    private final JsonParser parser;
    private final DeserializationContext context;
    private final Class<?> target;
    private final PathInside path;
    private final Shared shared = new Shared();

    JacksonTokenSource(JsonParser parser, DeserializationContext context, Class<?> target) {
        this.parser = parser;
        this.context = context;
        this.target = target;
        this.path = Way.into(parser);
    }

    @Override
    public Token current() {
        return Tunnel.ask(() -> token(parser.currentToken()));
    }

    @Override
    public Token next() {
        return Tunnel.ask(() -> token(parser.nextToken()));
    }

    private Token token(@Nullable JsonToken token) throws IOException {
        if (token == null) {
            return Token.END;
        }
        return switch (token) {
            case START_OBJECT -> Token.START_OBJECT;
            case END_OBJECT -> Token.END_OBJECT;
            case START_ARRAY -> Token.START_ARRAY;
            case END_ARRAY -> Token.END_ARRAY;
            case FIELD_NAME -> Token.PROPERTY_NAME;
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
        return Tunnel.ask(() -> Objects.requireNonNullElse(parser.currentName(), ""));
    }

    @Override
    public String text() {
        return Tunnel.ask(parser::getText);
    }

    @Override
    public boolean isInt() {
        return Tunnel.ask(() -> switch (parser.getNumberType()) {
            case INT -> true;
            case LONG -> parser.getLongValue() == (int) parser.getLongValue();
            default -> {
                BigInteger number = parser.getBigIntegerValue();
                yield number.bitLength() < Integer.SIZE;
            }
        });
    }

    @Override
    public int integer() {
        return Tunnel.ask(parser::getIntValue);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double real() {
        return Tunnel.ask(() -> parser.getNumberTypeFP() == JsonParser.NumberTypeFP.FLOAT32
                ? Double.parseDouble(Float.toString(parser.getFloatValue()))
                : parser.getDoubleValue());
    }

    @Override
    public Shared shared() {
        return shared;
    }

    @Override
    public void skip() {
        Tunnel.run(parser::skipChildren);
    }

    @Override
    public void problem(Problem problem) {
        MismatchedInputException exception =
                MismatchedInputException.from(parser, target, problem.messageAbout(PathInside.subject(Way.to(parser))));
        if (problem.cause() != null) {
            exception.initCause(problem.cause());
        }
        throw new UncheckedIOException(exception);
    }

    @Override
    public void unknownProperty(RecordCodec<?, ?> owner, String name) {
        Tunnel.run(() -> context.handleUnknownProperty(parser, new CodecDeserializer<>(owner), owner.type(), name));
    }

    /**
     * The exception with the path from the value that is read here to where it went wrong. One that names a property
     * already came from where that property stands; one that can name none is wrapped, as Jackson does, unless the host
     * has forbidden that. What is no exception of Jackson's, such as that of a file that cannot be read, stays as it is.
     */
    IOException located(IOException exception) {
        boolean mapping = exception instanceof JsonMappingException;
        boolean wrapped =
                exception instanceof JacksonException && context.isEnabled(DeserializationFeature.WRAP_EXCEPTIONS);
        if (!mapping && !wrapped) {
            return exception;
        }
        List<Step> steps = path.to(Way.to(parser));
        boolean named =
                exception instanceof JsonMappingException e && !e.getPath().isEmpty();
        IOException located = exception;
        for (int i = (named ? steps.size() - 1 : steps.size()) - 1; i >= 0; i--) {
            located = JsonMappingException.wrapWithPath(located, reference(i, steps.get(i)));
        }
        return located;
    }

    private JsonMappingException.Reference reference(int i, Step step) {
        Class<?> from = i == 0 ? target : step.isElement() ? List.class : Object.class;
        return step.isElement()
                ? new JsonMappingException.Reference(from, step.index())
                : new JsonMappingException.Reference(from, step.name());
    }
}
