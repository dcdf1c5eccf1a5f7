package io.github.programmecatalogue.jackson;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pointers that are looked for, as a tree of their steps; notes where the values stand. */
final class PointerTree {

    private final @Nullable PointerTree parent;
    private final Map<String, PointerTree> children = new HashMap<>();
    private @Nullable Span first;
    private @Nullable Span last;

    /** Where a value stands: the offset of its beginning, and the one behind its end. */
    record Span(int start, int end) {}

    PointerTree() {
        this(null);
    }

    private PointerTree(@Nullable PointerTree parent) {
        this.parent = parent;
    }

    /** The node of a pointer from here, grown where it was missing. */
    PointerTree grow(String pointer) {
        PointerTree node = this;
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            PointerTree above = node;
            String token = tokens[i].replace("~1", "/").replace("~0", "~");
            node = above.children.computeIfAbsent(token, key -> new PointerTree(above));
        }
        return node;
    }

    /** The node of a property or an index; null if no pointer leads there. */
    @Nullable
    PointerTree child(String token) {
        return children.get(token);
    }

    /** Whether a value has been found here: another one is a property that stands twice. */
    boolean isFound() {
        return first != null;
    }

    /** Notes where the value stands; another one after it, if a property stands twice. */
    void found(Span span, boolean again) {
        last = span;
        first = again ? first : span;
    }

    /** Where the last value here stands, else the first one of the nearest above that has any; null if none has. */
    @Nullable
    Span innermostFound() {
        PointerTree node = this;
        Span found = last;
        while (found == null && node.parent != null) {
            node = node.parent;
            found = node.first;
        }
        return found;
    }
}
