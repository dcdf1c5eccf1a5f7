package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.value.LocalizedText;

/**
 * The same words in English and Russian, such as "smart home" and "умный дом".
 *
 * @param english the words in English
 * @param russian the words in Russian, in the nominative, so that they fit behind a colon
 */
record Phrase(String english, String russian) {

    /** The words as a text of their own. */
    LocalizedText toText() {
        return LocalizedText.of("en", english, "ru", russian);
    }

    /** This phrase, taken as a format, with others put into its places. */
    LocalizedText format(Phrase first, Phrase second) {
        return LocalizedText.of(
                "en", english.formatted(first.english, second.english),
                "ru", russian.formatted(first.russian, second.russian));
    }
}
