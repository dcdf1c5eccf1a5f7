package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/**
 * How a type reads and writes that is a JSON string.
 *
 * @param <T> the type
 */
public abstract class TextCodec<T> implements Codec<T> {

    private final Class<?> type;
    private final String noun;

    TextCodec(Class<?> type, String noun) {
        this.type = type;
        this.noun = noun;
    }

    @Override
    public final Class<?> type() {
        return type;
    }

    /** What an error message calls the type. */
    final String noun() {
        return noun;
    }

    /** What an error message says that the value must be. */
    String rule() {
        return noun + " must be a string";
    }

    /**
     * The value that a text stands for.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text stands for none; the message says the rule, then the text
     */
    public abstract T parse(String text);

    /**
     * The text that stands for a value.
     *
     * @param value the value
     * @return the text, which {@link #parse} reads back
     */
    public abstract String format(T value);

    /** What is wrong with a text that stands for no value. */
    Problem refusal(String text, IllegalArgumentException refusal) {
        return Problem.refused(Problem.evidence(noun), text, refusal);
    }

    @Override
    public final @Nullable T read(TokenSource source) {
        if (source.current() != Token.STRING) {
            source.problem(Problem.mismatch("string", rule(), source));
            source.skip();
            return null;
        }
        String text = source.text();
        try {
            return parse(text, source.shared());
        } catch (IllegalArgumentException e) {
            source.problem(refusal(text, e));
            return null;
        }
    }

    /** The value that a text stands for, one that was read before if it is likely to come again and again. */
    T parse(String text, Shared shared) {
        return parse(text);
    }

    /** The text of nearly every type has whole characters only, which need not be made sure of again. */
    @Override
    public void write(T value, TokenSink sink) {
        sink.wholeString(format(value));
    }
}
