package io.github.programmecatalogue.value;

import java.util.OptionalInt;

/** What may be stated at a proficiency: lets a constraint judge the number without knowing what it measures. */
public interface Graded {

    /**
     * What is stated.
     *
     * @return the id of a competency
     */
    Id<?> graded();

    /**
     * The proficiency, as a position on its framework's scale.
     *
     * @return 1 for the lowest; empty if none is stated
     */
    OptionalInt getProficiency();
}
