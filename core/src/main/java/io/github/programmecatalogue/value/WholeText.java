package io.github.programmecatalogue.value;

/** Text of whole characters: half a surrogate pair is none, and no charset can write it. */
public final class WholeText {

    private WholeText() {}

    /**
     * Requires that each surrogate of a text be one of a pair.
     *
     * @param noun what a message calls the text, such as {@code Name}
     * @param text the text
     * @return the text
     * @throws IllegalArgumentException if a surrogate has no partner
     */
    public static String require(String noun, String text) {
        for (int i = 0; i < text.length(); i++) {
            // Next to no character is that high, so this is all that most texts cost.
            if (text.charAt(i) >= Character.MIN_SURROGATE && Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                    throw new IllegalArgumentException(
                            noun + " must not contain half a surrogate pair: " + Quote.of(text));
                }
                i++;
            }
        }
        return text;
    }
}
