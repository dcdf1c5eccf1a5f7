package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.github.programmecatalogue.jackson.wire.PathInside;
import io.github.programmecatalogue.jackson.wire.Step;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The way from the root of a document to where a parser stands. */
final class Way {

    private Way() {}

    static List<Step> to(JsonParser parser) {
        List<Step> way = new ArrayList<>();
        for (JsonStreamContext context = parser.getParsingContext(); context != null; context = context.getParent()) {
            way.add(step(context));
        }
        Collections.reverse(way);
        return way;
    }

    /** The path inside the value at whose first token a parser stands, or just behind it in the case of an object. */
    static PathInside into(JsonParser parser) {
        JsonToken token = parser.currentToken();
        boolean entered =
                token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY || token == JsonToken.FIELD_NAME;
        return new PathInside(to(parser), entered);
    }

    private static Step step(JsonStreamContext context) {
        if (context.inArray() && context.hasCurrentIndex()) {
            return Step.toElement(context.getCurrentIndex());
        }
        String name = context.inObject() ? context.getCurrentName() : null;
        return name == null ? Step.NOWHERE : Step.toProperty(name);
    }
}
