package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Id;
import java.util.Objects;

/**
 * An entity whose id an earlier one of its kind has, such as a second course {@code robotics-basics}.
 *
 * @param section the list in which both stand
 * @param id the id of both
 * @param first where the earlier stands in that list, from 0
 * @param index where this one does
 */
public record Duplicate(Section section, Id<?> id, int first, int index) {

    /**
     * A duplicate.
     *
     * @param section the list in which both stand
     * @param id the id of both
     * @param first where the earlier stands in that list, from 0
     * @param index where this one does, after the first
     * @throws IllegalArgumentException if the first is negative, or this one does not come after it
     */
    public Duplicate {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(id, "id");
        if (first < 0 || index <= first) {
            throw new IllegalArgumentException("A duplicate must come after the first: " + index + " after " + first);
        }
    }

    /**
     * Where the duplicate stands in the document.
     *
     * @return a JSON Pointer, such as {@code /courses/3}
     */
    public String toPointer() {
        return pointer(index);
    }

    /**
     * The duplicate as a line for people.
     *
     * @return such as {@code /courses/3 has the id robotics-basics of /courses/0}
     */
    @Override
    public String toString() {
        return toPointer() + " has the id " + id + " of " + pointer(first);
    }

    private String pointer(int place) {
        return "/" + section.getProperty() + "/" + place;
    }
}
