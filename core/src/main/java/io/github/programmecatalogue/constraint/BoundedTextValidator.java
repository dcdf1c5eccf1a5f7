package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;
import java.lang.annotation.Annotation;
import java.util.function.IntUnaryOperator;

/**
 * Checks a text that must not be long, language by language. A blank one has only that fault, and another constraint
 * reports it.
 *
 * @param <A> the constraint
 */
abstract class BoundedTextValidator<A extends Annotation> extends ValueValidator<A> {

    private final String tooLong;
    private final IntUnaryOperator limit;
    private int maxLength;

    /** With the code of a text that is too long, and what holds in place of the length that the annotation declares. */
    BoundedTextValidator(String tooLong, IntUnaryOperator limit) {
        this.tooLong = tooLong;
        this.limit = limit;
    }

    /** Takes the greatest length that the annotation declares. */
    final void declare(int declared) {
        maxLength = limit.applyAsInt(declared);
    }

    @Override
    final void check(Object value, Violations violations) {
        if (!(value instanceof LocalizedText text)) {
            throw Violations.unexpected(value, "a LocalizedText, or an Optional of one");
        }
        text.forEach(new TextWalk(this::checkLanguage, violations));
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
