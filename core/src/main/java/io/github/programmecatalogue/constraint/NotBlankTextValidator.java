package io.github.programmecatalogue.constraint;

/** Checks {@link NotBlankText}. */
public final class NotBlankTextValidator extends ValueValidator<NotBlankText> {

    /** For the validator factory. */
    public NotBlankTextValidator() {}

    @Override
    void check(Object value, Violations violations) {
        new TextWalk(WhiteSpace::reportBlank, violations).walk(value);
    }
}
