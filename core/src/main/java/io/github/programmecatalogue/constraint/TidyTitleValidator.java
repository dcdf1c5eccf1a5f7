package io.github.programmecatalogue.constraint;

/** Checks {@link TidyTitle}. */
public final class TidyTitleValidator extends BoundedTextValidator<TidyTitle> {

    private static final String TOO_LONG = "title_too_long";

    /** For the validator factory. */
    public TidyTitleValidator() {
        super(TOO_LONG, TidyTitle::maxLength);
    }

    /**
     * For a validator factory that has limits of its own.
     *
     * @param limits the limits in place of what the annotation declares
     */
    public TidyTitleValidator(Limits limits) {
        super(TOO_LONG, title -> title.kind().lengthIn(limits));
    }

    @Override
    void checkStyle(String title, TextWalk walk) {
        if (Shouting.isIn(title)) {
            walk.report("title_shouting");
        }
    }
}
