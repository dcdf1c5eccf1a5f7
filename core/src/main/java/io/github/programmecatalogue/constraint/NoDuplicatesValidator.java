package io.github.programmecatalogue.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks {@link NoDuplicates}. */
public final class NoDuplicatesValidator extends ValueValidator<NoDuplicates> {

    /** Up to here, comparing each with each is cheaper than a set. */
    private static final int SHORT = 8;

    /** For the validator factory. */
    public NoDuplicatesValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof List<?> list)) {
            throw Violations.unexpected(value, "a List");
        }
        if (list.size() <= SHORT) {
            for (int i = 1; i < list.size(); i++) {
                if (list.indexOf(list.get(i)) < i) {
                    violations.add("list_entry_duplicate", PropertyPath.of(i));
                }
            }
        } else {
            checkLong(list, violations);
        }
    }

    private static void checkLong(List<?> list, Violations violations) {
        Set<Object> seen = new HashSet<>();
        int i = 0;
        for (Object element : list) {
            if (!seen.add(element)) {
                violations.add("list_entry_duplicate", PropertyPath.of(i));
            }
            i++;
        }
    }
}
