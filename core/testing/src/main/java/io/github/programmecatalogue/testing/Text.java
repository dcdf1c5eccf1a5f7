package io.github.programmecatalogue.testing;

import java.util.function.UnaryOperator;

/**
 * A text of a draft in one language, or of no language.
 *
 * @param path where in the entity it stands, such as {@code title/ru}
 * @param words what it says
 * @param rewriting puts other words in their place, and tells where that is
 */
record Text(String path, String words, UnaryOperator<String> rewriting) {

    boolean isOf(String property) {
        return path.startsWith(property + "/");
    }

    /** Puts other words in the place of these, and tells where that is. */
    String rewrite(String others) {
        return rewriting.apply(others);
    }
}
