package io.github.programmecatalogue.constraint;

/** Checks {@link TidyText}. */
public final class TidyTextValidator extends ValueValidator<TidyText> {

    private TextCheck check = Tidiness::check;

    /** For the validator factory. */
    public TidyTextValidator() {}

    @Override
    public void initialize(TidyText constraint) {
        check = constraint.answer() ? Tidiness::checkAnswer : Tidiness::check;
    }

    @Override
    void check(Object value, Violations violations) {
        new TextWalk(check, violations).walk(value);
    }
}
