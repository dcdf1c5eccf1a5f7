package io.github.programmecatalogue.jackson;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * Where a parser stands inside the value that is being read: the path from the value to there. What leads to the value
 * is for those to say who asked for it.
 */
final class PathInside {

    private final int depthOutside;

    private PathInside(int depthOutside) {
        this.depthOutside = depthOutside;
    }

    /** The path inside the value at whose first token a parser stands, or just behind it in the case of an object. */
    static PathInside startingAt(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean inside =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.PROPERTY_NAME;
        int depth = depth(parser.streamReadContext());
        return new PathInside(inside ? depth - 1 : depth);
    }

    /** Whether the value is the document, and no part of anything. */
    boolean isAtRoot() {
        return depthOutside <= 1;
    }

    private static int depth(@Nullable TokenStreamContext innermost) {
        int depth = 0;
        for (TokenStreamContext context = innermost; context != null; context = context.getParent()) {
            depth++;
        }
        return depth;
    }

    /** What the parser stands at, as an error message calls it: {@code "ageRange"}, {@code "courses"[2]}. */
    String subject(JsonParser parser) {
        StringBuilder indices = new StringBuilder();
        for (TokenStreamContext context = parser.streamReadContext(); context != null; context = context.getParent()) {
            if (context.inArray() && context.hasCurrentIndex()) {
                indices.insert(0, "[" + context.getCurrentIndex() + "]");
            } else if (context.inObject() && context.currentName() != null) {
                return '"' + context.currentName() + '"' + indices;
            }
        }
        return indices.toString();
    }

    /** Adds the path to an exception; one that names a property already came from where that property stands. */
    JacksonException prependTo(JacksonException exception, JsonParser parser, Class<?> outermost) {
        Deque<JacksonException.Reference> references = references(parser, outermost);
        if (!exception.getPath().isEmpty()) {
            references.pollLast();
        }
        while (!references.isEmpty()) {
            exception.prependPath(references.removeLast());
        }
        return exception;
    }

    private Deque<JacksonException.Reference> references(JsonParser parser, Class<?> outermost) {
        Deque<JacksonException.Reference> references = new ArrayDeque<>();
        int depth = depth(parser.streamReadContext());
        for (TokenStreamContext context = parser.streamReadContext();
                context != null && depth > depthOutside;
                context = context.getParent()) {
            Class<?> from = depth == depthOutside + 1 ? outermost : context.inArray() ? List.class : Object.class;
            if (context.inArray() && context.hasCurrentIndex()) {
                references.addFirst(new JacksonException.Reference(from, context.getCurrentIndex()));
            } else if (context.inObject() && context.currentName() != null) {
                references.addFirst(new JacksonException.Reference(from, context.currentName()));
            }
            depth--;
        }
        return references;
    }
}
