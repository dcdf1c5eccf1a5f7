package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Token;
import org.jspecify.annotations.Nullable;

/** Walks a value, and notes where those values within it stand that somebody looks for. */
final class PlacedWalk {

    private final PlacedSource source;
    private final Offsets offsets;

    PlacedWalk(PlacedSource source, Offsets offsets) {
        this.source = source;
        this.offsets = offsets;
    }

    /** The offset in a text by how a source counts. */
    @FunctionalInterface
    interface Offsets {
        int offset(long counted);
    }

    /** Walks the value at whose first token the source stands; ends at its last, or where the text breaks off. */
    void walk(PointerTree node) {
        if (source.current() == Token.END) {
            return;
        }
        int start = offsets.offset(source.start());
        boolean again = node.isFound();
        node.found(new PointerTree.Span(start, start + 1), again);
        if (again) {
            source.skip();
        } else if (source.current() == Token.START_OBJECT) {
            walkProperties(node);
        } else if (source.current() == Token.START_ARRAY) {
            walkElements(node);
        }
        if (source.current() != Token.END) {
            node.found(new PointerTree.Span(start, offsets.offset(source.end())), again);
        }
    }

    private void walkProperties(PointerTree node) {
        while (source.next() == Token.PROPERTY_NAME) {
            PointerTree child = node.child(source.name());
            source.next();
            walkOrSkip(child);
        }
    }

    private void walkElements(PointerTree node) {
        int index = 0;
        for (Token token = source.next(); token != Token.END_ARRAY && token != Token.END; token = source.next()) {
            walkOrSkip(node.child(Integer.toString(index++)));
        }
    }

    void walkOrSkip(@Nullable PointerTree node) {
        if (node == null) {
            source.skip();
        } else {
            walk(node);
        }
    }
}
