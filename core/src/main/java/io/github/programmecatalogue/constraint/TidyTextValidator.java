package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;

/** Checks {@link TidyText}. */
public final class TidyTextValidator extends ValueValidator<TidyText> {

    private TextCheck check = Tidiness::check;

    /** For the validator factory. */
    public TidyTextValidator() {}

    @Override
    public void initialize(TidyText constraint) {
        check = constraint.answer() ? Tidiness::checkAnswer : Tidiness::check;
    }

    /**
     * Whether a text says nothing in any language.
     *
     * @param text the text
     * @return true if each of its texts is blank or a placeholder
     */
    public static boolean saysNothing(LocalizedText text) {
        for (String one : text.getTexts()) {
            if (!WhiteSpace.isBlank(one) && !Placeholders.contain(one)) {
                return false;
            }
        }
        return true;
    }

    @Override
    void check(Object value, Violations violations) {
        new TextWalk(check, violations).walk(value);
    }
}
