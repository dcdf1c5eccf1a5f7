package io.github.programmecatalogue.constraint;

/** Checks {@link TidyText}. */
public final class TidyTextValidator extends ValueValidator<TidyText> {

    /** For the validator factory. */
    public TidyTextValidator() {}

    @Override
    void check(Object value, Violations violations) {
        new TextWalk(Tidiness::check, violations).walk(value);
    }
}
