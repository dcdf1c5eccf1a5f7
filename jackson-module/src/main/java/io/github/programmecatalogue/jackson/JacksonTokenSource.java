package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.PathInside;
import io.github.programmecatalogue.jackson.wire.Problem;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.jackson.wire.Step;
import java.util.List;
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
        this.path = Way.into(parser);
    }

    @Override
    public void problem(Problem problem) {
        MismatchedInputException exception =
                MismatchedInputException.from(parser, target, problem.messageAbout(PathInside.subject(Way.to(parser))));
        if (problem.cause() != null) {
            exception.initCause(problem.cause());
        }
        throw exception;
    }

    @Override
    public void unknownProperty(RecordCodec<?, ?> owner, String name) {
        context.handleUnknownProperty(parser, new CodecDeserializer<>(owner), owner.type(), name);
    }

    /**
     * The exception with the path from the value that is read here to where it went wrong. One that names a property
     * already came from where that property stands.
     */
    JacksonException located(JacksonException exception) {
        List<Step> steps = path.to(Way.to(parser));
        int length = exception.getPath().isEmpty() ? steps.size() : steps.size() - 1;
        for (int i = length - 1; i >= 0; i--) {
            exception.prependPath(reference(i, steps.get(i)));
        }
        return exception;
    }

    private JacksonException.Reference reference(int i, Step step) {
        Class<?> from = i == 0 ? target : step.isElement() ? List.class : Object.class;
        return step.isElement()
                ? new JacksonException.Reference(from, step.index())
                : new JacksonException.Reference(from, step.name());
    }
}
