package io.github.programmecatalogue.jackson.wire;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a codec reads from: the tokens of a document, one at a time.
 *
 * <p>A codec finds the source at the first token of its value and leaves it at the last one. A source may stand inside
 * an object already, at the name of its first property or at its end: where a host's type information came first, the
 * start has been taken.
 */
public interface TokenSource {

    /**
     * What the source stands at.
     *
     * @return the token
     */
    Token current();

    /**
     * Goes on to the next token.
     *
     * @return what the source stands at then; {@link Token#END} at the end, however often it is asked
     */
    Token next();

    /**
     * The name of the property that the source stands at, or at whose value it does.
     *
     * @return the name; empty at an element of an array
     */
    String name();

    /**
     * The string that the source stands at, or the text of the number.
     *
     * @return the text, of any length
     */
    String text();

    /**
     * Whether the whole number that the source stands at is an {@code int}.
     *
     * @return true if {@link #integer} has a value
     */
    boolean isInt();

    /**
     * The whole number that the source stands at.
     *
     * @return its value, where {@link #isInt} says so
     */
    int integer();

    /**
     * The number that the source stands at, exactly.
     *
     * @return its value; null if its exponent is too large for a {@link BigDecimal}
     */
    @Nullable
    BigDecimal decimal();

    /**
     * The number that the source stands at, as the nearest floating-point number.
     *
     * @return its value; infinite if it is out of range
     */
    double real();

    /**
     * What was read before, and stands again.
     *
     * @return always the same
     */
    Shared shared();

    /** Goes from the start of an object or array to its end; stays where it is at any other token. */
    void skip();

    /**
     * Reports that something at this place is wrong. A source that returns will go on, and the codec leaves out what
     * is wrong.
     *
     * @param problem what is wrong
     */
    void problem(Problem problem);

    /**
     * Takes note that the element of an array at whose last token the source stands was reported as wrong, and is left
     * out. A source that ends at the first problem need not know.
     */
    default void leaveOut() {}

    /**
     * How many problems have been reported so far.
     *
     * @return a number for {@link #leaveOutFor}; always the same, of a source that ends at the first problem
     */
    default int noted() {
        return 0;
    }

    /**
     * Takes note that the value at whose last token the source stands is left out whole, for what was reported of parts of
     * it. A source that ends at the first problem need not know.
     *
     * @param noted how many problems had been reported before the value was read
     */
    default void leaveOutFor(int noted) {}

    /**
     * Reports a property that the format does not have, and skips its value, at whose first token the source stands.
     *
     * @param owner what has the property
     * @param name the name of the property
     */
    void unknownProperty(RecordCodec<?, ?> owner, String name);
}
