package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.Nullable;

/**
 * A step of the way from the root of a document to a place in it: one for the document, and one for each object or array
 * that the place is in.
 *
 * @param name the name of the property that the step leads to; null if it leads to none
 * @param index the index of the element that the step leads to; negative if it leads to none
 */
public record Step(@Nullable String name, int index) {

    private static final int NONE = -1;

    /** The step that is not taken: to no element of an array yet, or to no property of an object. */
    public static final Step NOWHERE = new Step(null, NONE);

    /**
     * A step to a property.
     *
     * @param name its name
     * @return the step
     */
    public static Step toProperty(String name) {
        return new Step(name, NONE);
    }

    /**
     * A step to an element.
     *
     * @param index its index, from 0
     * @return the step
     */
    public static Step toElement(int index) {
        return new Step(null, index);
    }

    /**
     * Whether the step leads to an element.
     *
     * @return false if it leads to a property, or nowhere
     */
    public boolean isElement() {
        return index != NONE;
    }
}
