package io.github.programmecatalogue.jackson;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a mapper says of a document that it does not read, be it of Jackson 2 or of Jackson 3. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What is refused, and the exception for it in either Jackson. */
    enum Kind {
        /** A property that the format does not have. */
        UNKNOWN_PROPERTY(
                tools.jackson.databind.exc.UnrecognizedPropertyException.class,
                com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException.class),
        /** The name of a property that stands for no value. */
        KEY(
                tools.jackson.databind.exc.InvalidFormatException.class,
                com.fasterxml.jackson.databind.exc.InvalidFormatException.class),
        /** JSON, but not of the format. */
        MISMATCH(
                tools.jackson.databind.exc.MismatchedInputException.class,
                com.fasterxml.jackson.databind.exc.MismatchedInputException.class),
        /** What is beyond the limits of the mapper. */
        BEYOND_LIMITS(
                tools.jackson.core.exc.StreamConstraintsException.class,
                com.fasterxml.jackson.core.exc.StreamConstraintsException.class),
        /** What is no JSON. */
        NO_JSON(
                tools.jackson.core.exc.StreamReadException.class,
                com.fasterxml.jackson.core.exc.StreamReadException.class);

        private final List<Class<?>> exceptions;

        Kind(Class<?>... exceptions) {
            this.exceptions = List.of(exceptions);
        }

        /** The kind of an exception; where Jackson 2 has wrapped one that can have no path, of that. */
        private static Kind of(Throwable exception) {
            Throwable refused = exception.getClass() == com.fasterxml.jackson.databind.JsonMappingException.class
                            && exception.getCause() != null
                    ? exception.getCause()
                    : exception;
            return Stream.of(values())
                    .filter(kind -> kind.exceptions.stream().anyMatch(type -> type.isInstance(refused)))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No document is to be refused with this", exception));
        }
    }

    private final Kind kind;
    private final String pointer;
    private final String location;

    /** Of an exception of Jackson's, with names and indices as its path. */
    Refusal(Exception cause, Stream<?> path, int line, int column) {
        super(cause.getMessage(), cause);
        this.kind = Kind.of(cause);
        this.pointer = path.map(step -> "/" + step).collect(Collectors.joining());
        this.location = line + ":" + column;
    }

    Kind kind() {
        return kind;
    }

    /** The path, as a JSON pointer. */
    String pointer() {
        return pointer;
    }

    /** Line and column, such as 2:17. */
    String location() {
        return location;
    }
}
