package io.github.programmecatalogue.value;

import java.util.Locale;

/** A member of an enumeration that has a name for people, in English and Russian. */
public interface Labelled {

    /**
     * The name for readers of a language.
     *
     * @param locale the readers' language
     * @return the Russian name for Russian, the English one for every other language
     */
    String getLabel(Locale locale);
}
