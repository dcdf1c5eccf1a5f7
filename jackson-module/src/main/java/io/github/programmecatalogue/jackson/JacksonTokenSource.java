package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Problem;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.exc.MismatchedInputException;

/** Lets codecs read from a Jackson parser; the first problem ends the reading. */
final class JacksonTokenSource extends ParserTokens {

    private final DeserializationContext context;
    private final Class<?> target;
    private final PathInside path;

    JacksonTokenSource(JsonParser parser, DeserializationContext context, Class<?> target) {
        super(parser);
        this.context = context;
        this.target = target;
        this.path = PathInside.startingAt(parser);
    }

    @Override
    public void problem(Problem problem) {
        MismatchedInputException exception =
                MismatchedInputException.from(parser, target, problem.messageAbout(path.subject(parser)));
        if (problem.cause() != null) {
            exception.initCause(problem.cause());
        }
        throw exception;
    }

    @Override
    public void unknownProperty(RecordCodec<?, ?> owner, String name) {
        context.handleUnknownProperty(parser, new CodecDeserializer<>(owner), owner.type(), name);
    }

    /** The exception with the path from the value that is read here to where it went wrong. */
    JacksonException located(JacksonException exception) {
        return path.prependTo(exception, parser, target);
    }
}
