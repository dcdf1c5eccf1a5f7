package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which entities are part of which, as a division is of a provider, or a competency of a broader one. */
final class Hierarchy {

    private final Map<String, List<String>> parts = new HashMap<>();

    private Hierarchy() {}

    /** The hierarchy of entities each of which names its wholes, be they there or not. */
    static <T extends Entity<T>> Hierarchy of(
            List<T> entities, Function<T, ? extends Collection<? extends Id<?>>> wholes) {
        Hierarchy hierarchy = new Hierarchy();
        for (T entity : entities) {
            for (Id<?> whole : wholes.apply(entity)) {
                hierarchy
                        .parts
                        .computeIfAbsent(whole.toString(), key -> new ArrayList<>(1))
                        .add(entity.getId().toString());
            }
        }
        return hierarchy;
    }

    /** An id and those of all its parts, directly or not; in a cycle, each is part of each. */
    Set<String> within(String id) {
        Set<String> within = new HashSet<>(Set.of(id));
        ArrayDeque<String> queue = new ArrayDeque<>(within);
        while (!queue.isEmpty()) {
            for (String part : parts.getOrDefault(queue.remove(), List.of())) {
                if (within.add(part)) {
                    queue.add(part);
                }
            }
        }
        return within;
    }
}
