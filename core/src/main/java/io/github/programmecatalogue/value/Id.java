package io.github.programmecatalogue.value;

import java.util.Objects;

/**
 * The identity of a {@code T} within a catalogue, such as {@code robotics-basics}.
 *
 * <p>The type parameter is a phantom: it keeps the id of a course from being passed where the id of a cluster belongs,
 * and is not part of equality. An id that is an absolute URI, such as
 * {@code https://example.org/courses/7} or {@code urn:isbn:9780000000000}, is <em>external</em>: it may name something
 * outside the catalogue. Any other id is local and must name something in it.
 *
 * <p>The alphabet is that of <a href="https://www.rfc-editor.org/rfc/rfc3986#section-2">RFC 3986, section 2</a>:
 * letters and digits of ASCII and {@code -._~:/?#[]@!$&'()*+,;=%}, from 1 to 255 characters. Ids are compared
 * character by character; case matters.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <T> what is identified
 */
@SuppressWarnings("UnusedTypeParameter") // a phantom, on purpose
public final class Id<T> implements Comparable<Id<?>> {

    /** The greatest number of characters of an id. */
    public static final int MAX_LENGTH = 255;

    private static final String MARKS = "-._~:/?#[]@!$&'()*+,;=%";

    private final String value;

    private Id(String value) {
        this.value = value;
    }

    /**
     * The id that is written so.
     *
     * @param value 1–255 characters of RFC 3986
     * @param <T> what is identified
     * @return the id
     * @throws IllegalArgumentException if the text is empty, too long, or has a character that an id cannot have
     */
    public static <T> Id<T> of(String value) {
        Objects.requireNonNull(value, "id");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Id must not be empty");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("Id must not be longer than " + MAX_LENGTH + " characters: "
                    + Quote.of(value) + " has " + value.length());
        }
        for (int i = 0; i < value.length(); i++) {
            if (!isAllowed(value.charAt(i))) {
                throw new IllegalArgumentException("Id must consist of ASCII letters, digits and " + MARKS + ": "
                        + Quote.of(value) + " has " + Quote.character(value, i) + " at index " + i);
            }
        }
        return new Id<>(value);
    }

    private static boolean isAllowed(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || MARKS.indexOf(c) >= 0;
    }

    /**
     * Whether this id is an absolute URI, and so may name something outside the catalogue.
     *
     * @return true if the id starts with the scheme of a URI and a colon, and something follows
     */
    public boolean isExternal() {
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1 || !isLetter(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = value.charAt(i);
            if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(Id<?> other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Id<?> that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * The id as it is written; {@link #of} reads it back.
     *
     * @return the text of the id
     */
    @Override
    public String toString() {
        return value;
    }
}
