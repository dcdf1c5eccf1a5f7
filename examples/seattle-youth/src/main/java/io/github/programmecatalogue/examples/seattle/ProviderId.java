package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import java.text.Normalizer;
import java.util.Locale;

/** Makes ids of the names of organisations, which have none in their file. */
final class ProviderId {

    private ProviderId() {}

    /**
     * The words of a name, joined by hyphens. Names that differ but in punctuation, accents, or in "&amp;" for "and"
     * have the same id: they are spellings of one name.
     *
     * @throws IllegalArgumentException if the name has neither a Latin letter nor a digit
     */
    static Id<Provider> of(String name) {
        String words = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{M}'’]", "")
                .replace("&", " and ")
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
        return Id.of(words.replace(' ', '-'));
    }
}
