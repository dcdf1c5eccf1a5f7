package io.github.programmecatalogue.jackson.wire;

/**
 * How a type reads and writes that is a JSON object.
 *
 * @param <T> the type
 */
public abstract class ObjectCodec<T> implements Codec<T> {

    private final Class<T> type;

    ObjectCodec(Class<T> type) {
        this.type = type;
    }

    @Override
    public final Class<T> type() {
        return type;
    }

    /** What an error message calls the type. */
    final String noun() {
        return type.getSimpleName();
    }

    /** What the type is called in the evidence of a problem. */
    final String evidence() {
        return Problem.evidence(noun());
    }

    /** What an error message says that the value must be. */
    String rule() {
        return noun() + " must be an object";
    }

    /** What the evidence of a problem says that the value must be. */
    String expected() {
        return "object";
    }

    @Override
    public final void write(T value, TokenSink sink) {
        sink.startObject();
        writeMembers(value, sink);
        sink.endObject();
    }

    /**
     * Writes what stands between the start of the object and its end, in the order of the format.
     *
     * @param value the value
     * @param sink what to write to
     */
    public abstract void writeMembers(T value, TokenSink sink);

    /**
     * Enters the object that a source stands at, unless it is inside already.
     *
     * @return whether the source stands at the object's first property or at its end; if not, that is reported and
     *     the value skipped
     */
    final boolean enter(TokenSource source) {
        switch (source.current()) {
            case START_OBJECT -> source.next();
            case PROPERTY_NAME, END_OBJECT -> {}
            default -> {
                source.problem(Problem.mismatch(expected(), rule(), source));
                source.skip();
                return false;
            }
        }
        return true;
    }

    /** Whether the object that a source has walked through has ended; if the document did instead, that is reported. */
    final boolean hasEnded(TokenSource source) {
        if (source.current() == Token.END_OBJECT) {
            return true;
        }
        source.problem(Problem.unfinished(noun(), "}", source));
        return false;
    }
}
