package io.github.programmecatalogue.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** One form for equal decimals, so that 1.50 hours equal 1.5 hours. */
final class Decimals {

    private static final int MOST_DIGITS = 100;
    private static final int LARGEST_EXPONENT = 999_999;
    private static final int MOST_PLACES = 9_999;
    private static final int LONGEST = 1_000;
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]{1,100}(\\.[0-9]{1,100})?");

    private Decimals() {}

    /** The number without trailing zeros; a whole number has scale 0, unless that would need very many zeros. */
    static BigDecimal canonical(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0 && number.precision() <= MOST_DIGITS) {
            return number;
        }
        if (Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            throw new IllegalArgumentException(
                    "A number must have an exponent of at most 6 digits: " + Quote.of(number.toString()));
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() >= -MOST_DIGITS ? stripped.setScale(0) : stripped;
    }

    /**
     * The canonical number, if JSON libraries read it back in their usual limits: it has at most 9,999 decimal places
     * or zeros at its end, and its text, with an exponent where there is need of one, at most 1,000 characters.
     */
    static BigDecimal legible(String name, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        requireLegible(name, number, 2 * MOST_PLACES, number.precision() <= 2 * MOST_PLACES);
        BigDecimal canonical = canonical(number);
        requireLegible(name, canonical, MOST_PLACES, canonical.toString().length() <= LONGEST);
        return canonical;
    }

    private static void requireLegible(String name, BigDecimal number, int mostPlaces, boolean isShort) {
        if (Math.abs((long) number.scale()) > mostPlaces) {
            throw new IllegalArgumentException(name + " must have at most 9,999 decimal places or zeros at the end: "
                    + Quote.of(number.toString()));
        }
        if (!isShort) {
            throw new IllegalArgumentException(
                    name + " must have at most 1,000 characters: " + Quote.of(number.toString()));
        }
    }

    /** The canonical quantity, if it is not negative and can be written without exponent. */
    static BigDecimal quantity(String name, BigDecimal number) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException(name + " must not be negative: " + number);
        }
        BigDecimal canonical = canonical(number);
        if (canonical.scale() > MOST_DIGITS || (long) canonical.precision() - canonical.scale() > MOST_DIGITS) {
            throw new IllegalArgumentException(name + " must have at most " + MOST_DIGITS
                    + " digits on either side of the point: " + Quote.of(number.toString()));
        }
        return canonical;
    }

    /** A number without exponent, such as 305.00, of at most 100 digits on either side of the point. */
    static BigDecimal parsePlain(String name, String text) {
        if (!PLAIN.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    name + " must be a plain decimal number such as 305.00: " + Quote.of(text));
        }
        return new BigDecimal(text);
    }
}
