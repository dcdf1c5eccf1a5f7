package io.github.programmecatalogue.constraint;

/** What is asked of one plain text. */
@FunctionalInterface
interface TextCheck {

    /**
     * Reports what is wrong with a text.
     *
     * @param text the text, perhaps empty
     * @param walk takes each code, and knows where the text stands
     */
    void check(String text, TextWalk walk);
}
