package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;
import java.lang.annotation.Annotation;
import java.util.function.ToIntFunction;

/**
 * Checks a text that must not be long, language by language. A blank one has only that fault, and another constraint
 * reports it.
 *
 * @param <A> the constraint
 */
abstract class BoundedTextValidator<A extends Annotation> extends ValueValidator<A> {

    private final String tooLong;
    private final ToIntFunction<A> limit;
    private final TextCheck check = this::checkLanguage;
    private int maxLength;

    /** With the code of a text that is too long, and the greatest length that an annotation stands for. */
    BoundedTextValidator(String tooLong, ToIntFunction<A> limit) {
        this.tooLong = tooLong;
        this.limit = limit;
    }

    @Override
    public final void initialize(A constraint) {
        maxLength = limit.applyAsInt(constraint);
    }

    @Override
    final void check(Object value, Violations violations) {
        if (!(value instanceof LocalizedText text)) {
            throw Violations.unexpected(value, "a LocalizedText, or an Optional of one");
        }
        new TextWalk(check, violations).walkLanguages(text);
    }

    private void checkLanguage(String text, TextWalk walk) {
        if (WhiteSpace.isBlank(text)) {
            return;
        }
        Tidiness.checkStated(text, walk);
        if (Tidiness.isLonger(text, maxLength)) {
            walk.report(tooLong);
        }
        checkStyle(text, walk);
    }

    /** Reports what else is wrong with a text that is not blank. */
    abstract void checkStyle(String text, TextWalk walk);
}
