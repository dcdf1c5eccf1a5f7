package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.model.Prerequisite.Strength;

/**
 * An arrow of a picture, from what comes first to what comes after it.
 *
 * @param from the place of a node
 * @param to the place of a node
 * @param strength required or recommended
 */
record Edge(int from, int to, Strength strength) {

    boolean isRecommended() {
        return strength == Strength.RECOMMENDED;
    }
}
