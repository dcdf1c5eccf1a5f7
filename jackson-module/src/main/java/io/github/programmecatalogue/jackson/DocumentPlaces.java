package io.github.programmecatalogue.jackson;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Finds values in a text by their pointers, in one walk that passes over whatever no pointer leads through. */
final class DocumentPlaces {

    /** Reads texts of any size, since whoever takes the document has a limit for it. */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final PointerTree root = new PointerTree();
    private final Map<String, PointerTree> byPointer = new LinkedHashMap<>();

    DocumentPlaces(String text, Collection<String> pointers) {
        this.text = text;
        pointers.forEach(pointer -> byPointer.put(pointer, root.grow(pointer)));
    }

    Map<String, DocumentPlace> find() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != null) {
                walk(parser, root);
            }
        } catch (JacksonException e) {
            // The text ends early for us. What stands before has its places, and whoever reads the document says why.
        }
        TextLines lines = new TextLines(text);
        Map<String, DocumentPlace> places = new LinkedHashMap<>();
        byPointer.forEach((pointer, node) -> {
            PointerTree found = node.innermostFound();
            if (found != null) {
                places.put(pointer, new DocumentPlace(lines, found.start(), found.end()));
            }
        });
        return places;
    }

    /** Walks a value at whose first token the parser stands; ends at its last. */
    private static void walk(JsonParser parser, PointerTree node) {
        long start = parser.currentTokenLocation().getCharOffset();
        node.found(start, start + 1);
        switch (parser.currentToken()) {
            case START_OBJECT -> {
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    PointerTree child = node.child(parser.currentName());
                    parser.nextToken();
                    walkOrSkip(parser, child);
                }
            }
            case START_ARRAY -> {
                for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
                    walkOrSkip(parser, node.child(Integer.toString(index)));
                }
            }
            default -> parser.finishToken();
        }
        node.found(start, parser.currentLocation().getCharOffset());
    }

    private static void walkOrSkip(JsonParser parser, @Nullable PointerTree node) {
        if (node == null) {
            parser.skipChildren();
        } else {
            walk(parser, node);
        }
    }
}
