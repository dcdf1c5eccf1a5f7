package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Graded;
import java.util.List;

/** Checks {@link PositiveProficiency}. */
public final class PositiveProficiencyValidator extends ValueValidator<PositiveProficiency> {

    private static final String TYPE = "a List of Graded";

    /** For the validator factory. */
    public PositiveProficiencyValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof List<?> list)) {
            throw Violations.unexpected(value, TYPE);
        }
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element instanceof Graded graded) {
                if (graded.getProficiency().orElse(1) < 1) {
                    violations.add(
                            "proficiency_not_positive", PropertyPath.of(i).property("proficiency"));
                }
            } else if (element != null) {
                throw Violations.unexpected(element, TYPE);
            }
        }
    }
}
