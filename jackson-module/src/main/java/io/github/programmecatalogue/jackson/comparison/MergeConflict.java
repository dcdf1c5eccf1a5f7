package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.List;
import java.util.Optional;

/**
 * Two entities of one section and one id that say different things, or two catalogues that say different things of
 * themselves: one was kept, the other was not.
 *
 * <p>Immutable and thread-safe.
 *
 * @param section the list that holds the entities; empty for what the catalogues say of themselves
 * @param kept what the merged catalogue has, unless a later conflict replaced it
 * @param keptFrom the position of its catalogue among those that were merged, from 0
 * @param dropped what it does not have
 * @param droppedFrom the position of its catalogue among those that were merged, from 0
 * @param reason why one was kept and not the other
 * @param differences what differs, from the one that was kept to the one that was dropped; at least one
 */
public record MergeConflict(
        Optional<Section> section,
        Entity<?> kept,
        int keptFrom,
        Entity<?> dropped,
        int droppedFrom,
        Precedence reason,
        List<PropertyChange> differences) {

    /**
     * A conflict.
     *
     * @param section the list that holds the entities; empty for what the catalogues say of themselves
     * @param kept what the merged catalogue has, unless a later conflict replaced it
     * @param keptFrom the position of its catalogue among those that were merged, from 0
     * @param dropped what it does not have
     * @param droppedFrom the position of its catalogue among those that were merged, from 0
     * @param reason why one was kept and not the other
     * @param differences what differs, from the one that was kept to the one that was dropped; at least one
     */
    public MergeConflict {
        differences = List.copyOf(differences);
    }
}
