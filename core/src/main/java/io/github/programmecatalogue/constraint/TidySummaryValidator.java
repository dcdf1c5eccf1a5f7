package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.Optional;

/** Checks {@link TidySummary}. */
public final class TidySummaryValidator extends ValueValidator<TidySummary> implements TextCheck {

    private final Optional<Limits> limits;
    private int maxLength;

    /** For the validator factory. */
    public TidySummaryValidator() {
        this.limits = Optional.empty();
    }

    /**
     * For a validator factory that has limits of its own.
     *
     * @param limits the limits in place of what the annotation declares
     */
    public TidySummaryValidator(Limits limits) {
        this.limits = Optional.of(limits);
    }

    @Override
    public void initialize(TidySummary constraint) {
        maxLength = limits.map(Limits::getSummaryLength).orElse(constraint.maxLength());
    }

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof LocalizedText summary)) {
            throw Violations.unexpected(value, "a LocalizedText, or an Optional of one");
        }
        summary.forEach(new TextWalk(this, violations));
    }

    @Override
    public void check(String text, TextWalk walk) {
        if (WhiteSpace.isBlank(text)) {
            return;
        }
        Tidiness.checkStated(text, walk);
        if (Tidiness.isLonger(text, maxLength)) {
            walk.report("summary_too_long");
        }
        if (Truncation.isIn(text) && !Placeholders.contain(text)) {
            walk.report("summary_truncated");
        }
    }
}
