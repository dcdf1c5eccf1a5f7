package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.PathInside;
import io.github.programmecatalogue.jackson.wire.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** The way from the root of a document to where a parser stands. */
final class Way {

    private Way() {}

    static List<Step> to(JsonParser parser) {
        List<Step> way = new ArrayList<>();
        for (TokenStreamContext context = parser.streamReadContext(); context != null; context = context.getParent()) {
            way.add(step(context));
        }
        Collections.reverse(way);
        return way;
    }

    /** The path inside the value at whose first token a parser stands, or just behind it in the case of an object. */
    static PathInside into(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean entered =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.PROPERTY_NAME;
        return new PathInside(to(parser), entered);
    }

    private static Step step(TokenStreamContext context) {
        if (context.inArray() && context.hasCurrentIndex()) {
            return Step.toElement(context.getCurrentIndex());
        }
        String name = context.inObject() ? context.currentName() : null;
        return name == null ? Step.NOWHERE : Step.toProperty(name);
    }
}
