package io.github.programmecatalogue.jackson;

import java.util.List;

/**
 * Where a value stands in a document, and what is around it.
 *
 * @param line the line in which the value begins, the first being 1
 * @param column the column in which it begins, in UTF-16 code units, the first being 1
 * @param endLine the line in which it ends
 * @param endColumn the column just behind its end
 * @param surroundings the first lines of the value and the lines next to them
 */
public record DocumentPlace(int line, int column, int endLine, int endColumn, List<Line> surroundings) {

    /** A place whose surroundings nobody changes. */
    public DocumentPlace {
        surroundings = List.copyOf(surroundings);
    }

    /**
     * A line of the document; of a long one, the part that is near the value, with an ellipsis where it is cut.
     *
     * @param number the number of the line, the first being 1
     * @param before what stands before the value; the whole line, if nothing of the value is in it
     * @param marked what belongs to the value
     * @param after what stands behind the value
     */
    public record Line(int number, String before, String marked, String after) {}
}
