package io.github.programmecatalogue.constraint;

/** Checks {@link TidySummary}. */
public final class TidySummaryValidator extends BoundedTextValidator<TidySummary> {

    private static final String TOO_LONG = "summary_too_long";

    /** For the validator factory. */
    public TidySummaryValidator() {
        super(TOO_LONG, TidySummary::maxLength);
    }

    /**
     * For a validator factory that has limits of its own.
     *
     * @param limits the limits in place of what the annotation declares
     */
    public TidySummaryValidator(Limits limits) {
        super(TOO_LONG, summary -> limits.getSummaryLength());
    }

    @Override
    void checkStyle(String summary, TextWalk walk) {
        if (Truncation.isIn(summary) && !Placeholders.contain(summary)) {
            walk.report("summary_truncated");
        }
    }
}
