package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares what two catalogues list in one section, and notes the way from one to the other in a patch. */
final class SectionDifference {

    private final Section section;
    private final List<? extends Entity<?>> before;
    private final List<? extends Entity<?>> after;
    private final Matching matching;
    private final String list;
    private final JsonPatch patch;

    SectionDifference(
            Section section, List<? extends Entity<?>> before, List<? extends Entity<?>> after, JsonPatch patch) {
        this.section = section;
        this.before = before;
        this.after = after;
        this.matching = Matching.byKey(
                before.stream().map(Entity::getId).toList(),
                after.stream().map(Entity::getId).toList());
        this.list = "/" + section.getProperty();
        this.patch = patch;
    }

    /** What is removed, moved, added and changed, in this order, and each in the order of its list. */
    List<EntityChange> changes() {
        List<EntityChange> changes = new ArrayList<>();
        matching.removed()
                .forEach(source -> changes.add(new EntityChange.Removed(section, source, before.get(source))));
        matching.moves().forEach(move -> changes.add(moved(move.target())));
        for (int target = 0; target < after.size(); target++) {
            if (isAdded(target)) {
                changes.add(new EntityChange.Added(section, target, after.get(target)));
            }
        }
        patchList();
        for (int target = 0; target < after.size(); target++) {
            if (!isAdded(target)) {
                compare(before.get(matching.source(target)), target, changes);
            }
        }
        return changes;
    }

    private EntityChange.Moved moved(int target) {
        return new EntityChange.Moved(section, matching.source(target), target, after.get(target));
    }

    private boolean isAdded(int target) {
        return matching.source(target) == Matching.NONE;
    }

    private void compare(Entity<?> former, int target, List<EntityChange> changes) {
        Entity<?> latter = after.get(target);
        if (!former.equals(latter)) {
            List<PropertyChange> differences = TreeDifference.of(former, latter, list + "/" + target, patch);
            changes.add(new EntityChange.Changed(section, former, latter, differences));
        }
    }

    /** A section that lists nothing is not written. */
    private void patchList() {
        if (before.isEmpty() && !after.isEmpty()) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            after.forEach(entity -> all.add(TreeDifference.tree(entity)));
            patch.add(list, all);
        } else if (after.isEmpty() && !before.isEmpty()) {
            patch.remove(list);
        } else {
            patch.rearrange(list, matching);
            for (int target = 0; target < after.size(); target++) {
                if (isAdded(target)) {
                    patch.add(list + "/" + target, TreeDifference.tree(after.get(target)));
                }
            }
        }
    }
}
