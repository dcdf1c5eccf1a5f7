package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Choice;
import io.github.programmecatalogue.value.Graded;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Checks {@link NoDuplicates}. */
public final class NoDuplicatesValidator extends ValueValidator<NoDuplicates> {

    private static final String CODE = "list_entry_duplicate";

    /** Up to here, comparing each with each is cheaper than a set. */
    private static final int SHORT = 8;

    /** For the validator factory. */
    public NoDuplicatesValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof List<?> list)) {
            throw Violations.unexpected(value, "a List");
        }
        forEachRepeated(list, index -> violations.add(CODE, PropertyPath.of(index)));
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Choice choice) {
                int place = i;
                forEachRepeated(
                        choice.alternatives(),
                        index -> violations.add(
                                CODE, PropertyPath.of(place).property("anyOf").index(index)));
            }
        }
    }

    private static void forEachRepeated(List<?> list, IntConsumer visitor) {
        if (list.size() < 2) {
            return;
        }
        Set<@Nullable Object> seen = list.size() > SHORT ? new HashSet<>() : Set.of();
        for (int i = 0; i < list.size(); i++) {
            @Nullable Object key = key(list.get(i));
            if (list.size() > SHORT ? !seen.add(key) : isAmongFirst(i, list, key)) {
                visitor.accept(i);
            }
        }
    }

    private static boolean isAmongFirst(int count, List<?> list, @Nullable Object key) {
        for (int i = 0; i < count; i++) {
            if (Objects.equals(key(list.get(i)), key)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What an element names: a competency at whatever proficiency, alternatives in whatever order. As texts, since those
     * are all that a hash table compares by size where somebody made them collide.
     */
    private static @Nullable Object key(@Nullable Object element) {
        if (element instanceof Graded graded) {
            return key(graded.graded());
        }
        if (element instanceof Choice choice) {
            return key(choice.alternatives());
        }
        return element instanceof Id<?> || element instanceof Session ? element.toString() : element;
    }

    /** Ids hold no white space. */
    private static String key(List<?> alternatives) {
        return alternatives.size() == 1
                ? alternatives.get(0).toString()
                : alternatives.stream()
                        .map(Object::toString)
                        .sorted()
                        .distinct()
                        .collect(Collectors.joining(" "));
    }
}
