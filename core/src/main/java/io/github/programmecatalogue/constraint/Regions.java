package io.github.programmecatalogue.constraint;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows the countries of ISO 3166-1, and the form of the codes of their subdivisions in ISO 3166-2. */
final class Regions {

    private static final Pattern SUBDIVISION = Pattern.compile("[A-Z]{2}-[A-Z0-9]{1,3}");
    private static final Set<String> COUNTRIES = countries();

    private Regions() {}

    /** Whether a text is the code of a country, or has the form of a code of a subdivision of one. */
    static boolean contain(String text) {
        return COUNTRIES.contains(text)
                || (SUBDIVISION.matcher(text).matches() && COUNTRIES.contains(text.substring(0, 2)));
    }

    /** Kosovo has no code of its own in ISO 3166-1; everybody uses the one that the standard leaves to users. */
    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(Arrays.asList(Locale.getISOCountries()));
        countries.add("XK");
        return countries;
    }
}
