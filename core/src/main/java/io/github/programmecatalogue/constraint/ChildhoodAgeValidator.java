package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.AgeRange;
import java.util.Optional;
import java.util.OptionalInt;

/** Checks {@link ChildhoodAge}. */
public final class ChildhoodAgeValidator extends ValueValidator<ChildhoodAge> {

    /** What is written for the highest age where none is known, and above. */
    private static final int NOBODY_KNEW = 99;

    private final Optional<AgeRange> ownChildhood;
    private AgeRange childhood = Limits.standard().getChildhood();

    /** For the validator factory. */
    public ChildhoodAgeValidator() {
        this.ownChildhood = Optional.empty();
    }

    /**
     * For a validator factory that has limits of its own.
     *
     * @param limits the limits in place of what the annotation declares
     */
    public ChildhoodAgeValidator(Limits limits) {
        this.ownChildhood = Optional.of(limits.getChildhood());
    }

    @Override
    public void initialize(ChildhoodAge constraint) {
        childhood = ownChildhood.orElseGet(() -> AgeRange.of(constraint.min(), constraint.max()));
    }

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof AgeRange ages)) {
            throw Violations.unexpected(value, "an AgeRange, or an Optional of one");
        }
        if (ages.getMax().orElse(ages.getMin()) > HumanAge.OLDEST) {
            return;
        }
        if (isPlaceholder(ages)) {
            violations.add("age_range_placeholder");
        } else if (!ages.overlaps(childhood)) {
            violations.add("age_outside_childhood");
        }
    }

    /**
     * Whether a range stands for an age that nobody knew.
     *
     * @param ages the range
     * @return true if its highest age is 0, or 99 and more
     */
    public static boolean isPlaceholder(AgeRange ages) {
        OptionalInt highest = ages.getMax();
        return highest.isPresent() && (highest.getAsInt() == 0 || highest.getAsInt() >= NOBODY_KNEW);
    }

    /**
     * Whether a range says of anybody that he or she is meant.
     *
     * @param ages the range
     * @return false for 0–0, and for ranges up to 99 and more that begin at 0, at 99 or above, or that begin above 120:
     *     they stand for an age that nobody knew, or for nobody; true for 12–99, which says that it begins at 12
     */
    public static boolean saysWho(AgeRange ages) {
        int lowest = ages.getMin();
        return lowest <= HumanAge.OLDEST && (!isPlaceholder(ages) || (lowest > 0 && lowest < NOBODY_KNEW));
    }
}
