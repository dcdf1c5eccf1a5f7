package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Of which entities something could not be read, as far as the fold has come; it knows nothing of the others. */
final class Damages {

    /** Stands among the damaged properties of a section for all of them. */
    private static final String ANY = "*";

    private final Map<Position, Subject> subjects = new HashMap<>();
    private final Map<Section, Set<String>> properties = new EnumMap<>(Section.class);

    boolean areNone() {
        return subjects.isEmpty();
    }

    void add(Subject subject) {
        if (!subject.isSound()) {
            subjects.merge(subject.position(), subject, Subject::and);
            Section section = subject.position().section();
            if (section != null) {
                Set<String> ofSection = properties.computeIfAbsent(section, key -> new TreeSet<>());
                ofSection.addAll(subject.unread().properties());
                if (!subject.isReadable()) {
                    ofSection.add(ANY);
                }
            }
        }
    }

    void addAll(Damages other) {
        other.subjects.values().forEach(this::add);
    }

    /** What is at a place, of which all was read unless more is known. */
    Subject at(Position position, Id<?> id) {
        Subject damaged = subjects.get(position);
        return damaged == null ? Subject.sound(position, id) : damaged;
    }

    /** Whether all was read of every section that a rule rests on. */
    boolean spare(Grounds grounds, CatalogueGraph graph) {
        return areNone()
                || grounds.sections().entrySet().stream()
                        .allMatch(ground -> spare(ground.getKey(), ground.getValue(), graph));
    }

    private boolean spare(Section section, Set<String> wanted, CatalogueGraph graph) {
        Set<String> damaged = properties.getOrDefault(section, Set.of());
        boolean spares = !damaged.contains(ANY) && wanted.stream().noneMatch(damaged::contains);
        return graph.isComplete(section) && (wanted.isEmpty() || spares);
    }
}
