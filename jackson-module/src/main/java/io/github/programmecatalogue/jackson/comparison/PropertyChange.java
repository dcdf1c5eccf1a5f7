package io.github.programmecatalogue.jackson.comparison;

/**
 * One thing that differs between an entity before and after, such as {@code /ageRange/max}, 10 before and 12 after.
 *
 * <p>Where it stands is a JSON Pointer (RFC 6901) from the entity, such as {@code /title/ru} or {@code /keywords/2}, into
 * what it was for what is removed, else into what it has become.
 */
public sealed interface PropertyChange {

    /**
     * Where the value stands.
     *
     * @return a JSON Pointer from the entity
     */
    String pointer();

    /**
     * A value that was not there before.
     *
     * @param pointer where it stands after
     * @param value what it is
     */
    record Added(String pointer, JsonValue value) implements PropertyChange {}

    /**
     * A value that is there no longer.
     *
     * @param pointer where it stood before
     * @param value what it was
     */
    record Removed(String pointer, JsonValue value) implements PropertyChange {}

    /**
     * A value in place of another.
     *
     * @param pointer where it stands after
     * @param before what it was
     * @param after what it is
     */
    record Replaced(String pointer, JsonValue before, JsonValue after) implements PropertyChange {}

    /**
     * An element that takes another place among those of its list.
     *
     * @param pointer where it stands after
     * @param from where it stood before
     * @param value what it is after, be it changed besides or not
     */
    record Moved(String pointer, String from, JsonValue value) implements PropertyChange {}
}
