package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes one catalogue of several, such as those of the academies of a city:
 * {@code CatalogueMerge.keeping(Precedence.NEWEST).merge(List.of(one, another))}.
 *
 * <p>Entities stand in the order in which they are met, catalogue by catalogue. Equal entities of one id become one. Where
 * two of one id in one section say different things, the precedence decides which is kept, and so it does where the
 * catalogues say different things of themselves; either is a conflict in the result, and so are two entities of one id
 * within one catalogue. No id is changed, so that every reference that held in a catalogue holds in the merged one; it may
 * lead to what another catalogue says of the same id, which is then a conflict. What was left to be understood is not
 * written down: courses that name no provider, since their catalogue has one only, belong to nobody once there are several.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueMerge {

    private final Precedence precedence;

    private CatalogueMerge(Precedence precedence) {
        this.precedence = precedence;
    }

    /**
     * A merge.
     *
     * @param precedence what decides where catalogues contradict each other
     * @return a merge
     */
    public static CatalogueMerge keeping(Precedence precedence) {
        return new CatalogueMerge(Objects.requireNonNull(precedence, "precedence"));
    }

    /**
     * Makes one catalogue of several.
     *
     * @param catalogues at least one
     * @return the catalogue, and where the given ones contradicted each other
     * @throws IllegalArgumentException if there is no catalogue
     */
    public MergeResult merge(List<Catalogue> catalogues) {
        if (catalogues.isEmpty()) {
            throw new IllegalArgumentException("A merge must have a catalogue to begin with");
        }
        List<MergeConflict> conflicts = new ArrayList<>();
        Merging<CatalogueHeader> headers = new Merging<>(Optional.empty(), conflicts);
        for (int i = 0; i < catalogues.size(); i++) {
            headers.add("", CatalogueHeader.of(catalogues.get(i)), i);
        }
        Catalogue.Builder merged = Catalogue.builder();
        headers.kept.values().forEach(header -> merged.from(header.entity()));
        for (Section section : Section.values()) {
            Merging<Entity<?>> entities = new Merging<>(Optional.of(section), conflicts);
            for (int i = 0; i < catalogues.size(); i++) {
                for (Entity<?> entity : catalogues.get(i).list(section)) {
                    entities.add(entity.getId(), entity, i);
                }
            }
            entities.kept.values().forEach(sourced -> merged.add(sourced.entity()));
        }
        return new MergeResult(merged.build(), conflicts);
    }

    /** An entity, and the position of the catalogue that it is from. */
    private record Sourced<E>(E entity, int catalogue) {}

    /** What is kept of one section so far. */
    private final class Merging<E extends Entity<?>> {

        private final Optional<Section> section;
        private final List<MergeConflict> conflicts;
        private final Map<Object, Sourced<E>> kept = new LinkedHashMap<>();

        Merging(Optional<Section> section, List<MergeConflict> conflicts) {
            this.section = section;
            this.conflicts = conflicts;
        }

        void add(Object key, E entity, int catalogue) {
            Sourced<E> latter = new Sourced<>(entity, catalogue);
            Sourced<E> former = kept.putIfAbsent(key, latter);
            if (former == null || former.entity().equals(entity)) {
                return;
            }
            Precedence reason = precedence.reason(former.entity(), entity);
            if (precedence.prefersLatter(former.entity(), entity)) {
                kept.put(key, latter);
                conflicts.add(conflict(latter, former, reason));
            } else {
                conflicts.add(conflict(former, latter, reason));
            }
        }

        private MergeConflict conflict(Sourced<E> winner, Sourced<E> loser, Precedence reason) {
            return new MergeConflict(
                    section,
                    winner.entity(),
                    winner.catalogue(),
                    loser.entity(),
                    loser.catalogue(),
                    reason,
                    TreeDifference.of(winner.entity(), loser.entity(), "", new JsonPatch()));
        }
    }
}
