package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The entities of one section, each id once: in document order, by id, and by the ids that other systems know them by.
 */
final class Directory<T extends Entity<T>> {

    static final int NONE = -1;

    private final List<T> entities;
    private final Map<String, Integer> places;
    private final Map<String, Map<String, List<T>>> alternates = new HashMap<>();
    private final List<Duplicate> duplicates = new ArrayList<>();

    private Directory(Section section, List<T> listed) {
        Map<String, Integer> firsts = new HashMap<>();
        List<T> kept = new ArrayList<>(listed.size());
        for (int index = 0; index < listed.size(); index++) {
            T entity = listed.get(index);
            Integer first = firsts.putIfAbsent(entity.getId().toString(), index);
            if (first == null) {
                kept.add(entity);
                addAlternates(entity);
            } else {
                duplicates.add(new Duplicate(section, entity.getId(), first, index));
            }
        }
        this.entities = duplicates.isEmpty() ? listed : List.copyOf(kept);
        this.places = duplicates.isEmpty() ? firsts : places(entities);
    }

    /** The list is one of a catalogue, which does not change. */
    static <T extends Entity<T>> Directory<T> of(Section section, List<T> listed) {
        return new Directory<>(section, listed);
    }

    private static Map<String, Integer> places(List<? extends Entity<?>> entities) {
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < entities.size(); place++) {
            places.put(entities.get(place).getId().toString(), place);
        }
        return places;
    }

    private void addAlternates(T entity) {
        entity.getAlternateIds()
                .forEach((scheme, value) -> alternates
                        .computeIfAbsent(scheme, key -> new HashMap<>())
                        .computeIfAbsent(value, key -> new ArrayList<>(1))
                        .add(entity));
    }

    List<T> entities() {
        return entities;
    }

    List<Duplicate> duplicates() {
        return duplicates;
    }

    /** Where among the entities the one of an id stands, or none. */
    int place(String id) {
        return places.getOrDefault(id, NONE);
    }

    Optional<T> find(String id) {
        int place = place(id);
        return place == NONE ? Optional.empty() : Optional.of(entities.get(place));
    }

    List<T> find(String scheme, String value) {
        return Collections.unmodifiableList(
                alternates.getOrDefault(scheme, Map.of()).getOrDefault(value, List.of()));
    }
}
