package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.AgeRange;

/** Checks {@link HumanAge}. */
public final class HumanAgeValidator extends ValueValidator<HumanAge> {

    private int max;

    /** For the validator factory. */
    public HumanAgeValidator() {}

    @Override
    public void initialize(HumanAge constraint) {
        max = constraint.max();
    }

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof AgeRange ages)) {
            throw Violations.unexpected(value, "an AgeRange, or an Optional of one");
        }
        if (ages.getMax().orElse(ages.getMin()) > max) {
            violations.add("age_out_of_bounds");
        }
    }
}
