package io.github.programmecatalogue.validation;

import java.util.List;
import java.util.Locale;

/** Which texts serve the readers of which language. */
final class Languages {

    private Languages() {}

    /**
     * Whether a text in one of some languages serves readers of another: one in the same language, wherever it is spoken,
     * as {@code en-US} serves for {@code en-GB}, but not in another script, as {@code sr-Latn} for {@code sr-Cyrl}.
     */
    static boolean serve(List<String> tags, String readers) {
        return tags.contains(readers) || tags.stream().anyMatch(tag -> isLike(tag, readers));
    }

    private static boolean isLike(String tag, String other) {
        Locale locale = Locale.forLanguageTag(tag);
        Locale otherLocale = Locale.forLanguageTag(other);
        return locale.getLanguage().equals(otherLocale.getLanguage())
                && (locale.getScript().isEmpty()
                        || otherLocale.getScript().isEmpty()
                        || locale.getScript().equals(otherLocale.getScript()));
    }
}
