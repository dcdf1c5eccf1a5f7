package io.github.programmecatalogue.jackson.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/** What a codec writes to: the tokens of a document, one at a time. */
public interface TokenSink {

    /** Starts an object. */
    void startObject();

    /** Ends the object. */
    void endObject();

    /** Starts an array. */
    void startArray();

    /** Ends the array. */
    void endArray();

    /**
     * Writes the name of a property; its value comes next.
     *
     * @param name the name
     * @throws IllegalArgumentException if it has half a surrogate pair, which could not be read again
     */
    void name(String name);

    /**
     * Writes a string.
     *
     * @param text the string
     * @throws IllegalArgumentException if it has half a surrogate pair, which could not be read again
     */
    void string(String text);

    /**
     * Writes a string whose type has seen to it that there is no half of a surrogate pair.
     *
     * @param text the string
     */
    void wholeString(String text);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(int number);

    /**
     * Writes a whole number.
     *
     * @param number the number
     */
    void number(BigInteger number);

    /**
     * Writes a number.
     *
     * @param number the number
     */
    void number(BigDecimal number);

    /**
     * Writes a floating-point number.
     *
     * @param number a finite number
     */
    void number(double number);

    /**
     * Writes true or false.
     *
     * @param value which of them
     */
    void bool(boolean value);

    /** Writes null. */
    void nothing();
}
