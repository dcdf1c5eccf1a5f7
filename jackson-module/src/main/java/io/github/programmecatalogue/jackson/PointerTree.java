package io.github.programmecatalogue.jackson;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The pointers that are looked for, as a tree of their steps; notes where the values stand. */
final class PointerTree {

    private static final int NOT_FOUND = -1;

    private final @Nullable PointerTree parent;
    private final Map<String, PointerTree> children = new HashMap<>();
    private int start = NOT_FOUND;
    private int end = NOT_FOUND;

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

    void found(long start, long end) {
        this.start = Math.toIntExact(start);
        this.end = Math.toIntExact(end);
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** This node if its value is there, else the nearest above it whose value is; null if nothing is there at all. */
    @Nullable
    PointerTree innermostFound() {
        PointerTree node = this;
        while (node != null && node.start == NOT_FOUND) {
            node = node.parent;
        }
        return node;
    }
}
