package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
import io.github.programmecatalogue.model.Entity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares two entities as the format writes them, and notes the way from one to the other in a patch. */
final class TreeDifference {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    /** Where the order of the members of an object means nothing, nor is it one of languages. */
    private static final List<String> UNORDERED = List.of("/alternateIds", "/extensions");

    /** The names of the properties of each type that has known ones, such as a period, which may hold strings alone. */
    private static final List<Set<String>> KNOWN_PROPERTIES = Format.objects().stream()
            .flatMap(codec -> codec instanceof RecordCodec<?, ?> known ? Stream.of(known) : Stream.empty())
            .map(known -> Set.copyOf(known.propertyNames()))
            .toList();

    private final String root;
    private final JsonPatch patch;
    private final List<PropertyChange> changes = new ArrayList<>();

    private TreeDifference(String root, JsonPatch patch) {
        this.root = root;
        this.patch = patch;
    }

    /** What differs between two entities of one kind; the patch is for a document that has the entity at a place. */
    static List<PropertyChange> of(Entity<?> before, Entity<?> after, String place, JsonPatch patch) {
        TreeDifference difference = new TreeDifference(place, patch);
        difference.compare(tree(before), tree(after), "", "");
        return List.copyOf(difference.changes);
    }

    static JsonNode tree(Entity<?> entity) {
        return MAPPER.valueToTree(entity);
    }

    private void compare(JsonNode before, JsonNode after, String from, String to) {
        if (isText(before, to) && isText(after, to) && !keepsOrder(before, after)) {
            replace(before, after, to);
        } else if (before.isObject() && after.isObject()) {
            compareMembers(before, after, from, to);
        } else if (before.isArray() && after.isArray()) {
            compareElements(before, after, from, to);
        } else if (!before.equals(after)) {
            replace(before, after, to);
        }
    }

    /**
     * Whether an object may be a text in several languages: the first of them stands in for any that is missing. Of the
     * known properties some are languages as well, such as {@code id}, which is Indonesian.
     */
    private static boolean isText(JsonNode value, String pointer) {
        return value.isObject()
                && value.valueStream().allMatch(JsonNode::isString)
                && (value.propertyNames().stream().allMatch(name -> name.length() == 2)
                        || KNOWN_PROPERTIES.stream().noneMatch(known -> known.containsAll(value.propertyNames())))
                && UNORDERED.stream().noneMatch(pointer::startsWith);
    }

    /** Whether members that are removed, and added at the end, leave the others in the right order. */
    private static boolean keepsOrder(JsonNode before, JsonNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.retainAll(after.propertyNames());
        names.addAll(after.propertyNames());
        return List.copyOf(names).equals(List.copyOf(after.propertyNames()));
    }

    private void compareMembers(JsonNode before, JsonNode after, String from, String to) {
        before.forEachEntry((name, value) -> {
            if (!after.has(name)) {
                changes.add(new PropertyChange.Removed(from + step(name), JsonValue.of(value)));
                patch.remove(root + to + step(name));
            }
        });
        after.forEachEntry((name, value) -> {
            if (before.has(name)) {
                compare(before.get(name), value, from + step(name), to + step(name));
            } else {
                add(value, to + step(name));
            }
        });
    }

    private void compareElements(JsonNode before, JsonNode after, String from, String to) {
        Matching matching = Matching.byKey(
                        before.valueStream().toList(), after.valueStream().toList())
                .withChangedInPlace();
        patch.rearrange(root + to, matching);
        matching.removed()
                .forEach(source ->
                        changes.add(new PropertyChange.Removed(from + "/" + source, JsonValue.of(before.get(source)))));
        matching.moves()
                .forEach(move -> changes.add(new PropertyChange.Moved(
                        to + "/" + move.target(),
                        from + "/" + matching.source(move.target()),
                        JsonValue.of(after.get(move.target())))));
        for (int target = 0; target < matching.targetSize(); target++) {
            if (matching.source(target) == Matching.NONE) {
                add(after.get(target), to + "/" + target);
            }
        }
        for (int target = 0; target < matching.targetSize(); target++) {
            int source = matching.source(target);
            if (source != Matching.NONE) {
                compare(before.get(source), after.get(target), from + "/" + source, to + "/" + target);
            }
        }
    }

    private void replace(JsonNode before, JsonNode after, String pointer) {
        changes.add(new PropertyChange.Replaced(pointer, JsonValue.of(before), JsonValue.of(after)));
        patch.replace(root + pointer, after);
    }

    private void add(JsonNode value, String pointer) {
        changes.add(new PropertyChange.Added(pointer, JsonValue.of(value)));
        patch.add(root + pointer, value);
    }

    private static String step(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
