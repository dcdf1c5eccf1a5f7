package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.Optional;

/** Checks {@link TidyTitle}. */
public final class TidyTitleValidator extends ValueValidator<TidyTitle> implements TextCheck {

    private final Optional<Limits> limits;
    private int maxLength;

    /** For the validator factory. */
    public TidyTitleValidator() {
        this.limits = Optional.empty();
    }

    /**
     * For a validator factory that has limits of its own.
     *
     * @param limits the limits in place of what the annotation declares
     */
    public TidyTitleValidator(Limits limits) {
        this.limits = Optional.of(limits);
    }

    @Override
    public void initialize(TidyTitle constraint) {
        maxLength = limits.map(own -> own.titleLength(constraint.maxLength())).orElse(constraint.maxLength());
    }

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof LocalizedText title)) {
            throw Violations.unexpected(value, "a LocalizedText");
        }
        title.forEach(new TextWalk(this, violations));
    }

    @Override
    public void check(String text, TextWalk walk) {
        if (WhiteSpace.isBlank(text)) {
            return;
        }
        Tidiness.checkStated(text, walk);
        if (Tidiness.isLonger(text, maxLength)) {
            walk.report("title_too_long");
        }
        if (Shouting.isIn(text)) {
            walk.report("title_shouting");
        }
    }
}
