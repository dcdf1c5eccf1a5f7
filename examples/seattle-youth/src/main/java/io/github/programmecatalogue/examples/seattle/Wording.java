package io.github.programmecatalogue.examples.seattle;

import java.util.Locale;

/** What different hands write differently and mean alike. */
final class Wording {

    private Wording() {}

    /** A text in lower case, with single spaces and with hyphens for dashes of any length. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\h]+", " ")
                .replaceAll("[\u2010-\u2015\u2212]", "-")
                .strip();
    }

    /** Whether a text says only that there is nothing to say. */
    static boolean leavesOpen(String text) {
        String plain = plain(text);
        return plain.isEmpty() || plain.equals("varies");
    }
}
