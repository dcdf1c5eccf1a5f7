package io.github.programmecatalogue.jackson.wire;

import java.util.List;

/**
 * Where a reader stands inside the value that is being read: the path from the value to there. What leads to the value is for those
 * to say who asked for it.
 */
public final class PathInside {

    private final int depthOutside;

    /**
     * The path inside a value.
     *
     * @param way the way to its first token, with a step for each object or array that the token is in, and one for the
     *     document
     * @param entered whether the first token has led into the value already
     */
    public PathInside(List<Step> way, boolean entered) {
        this.depthOutside = entered ? way.size() - 1 : way.size();
    }

    /**
     * Whether the value is the document, and no part of anything.
     *
     * @return true if nobody else has asked for it
     */
    public boolean isAtRoot() {
        return depthOutside <= 1;
    }

    /**
     * The path to a place inside the value.
     *
     * @param way the way there from the root
     * @return the steps from the value; none if the place is the value itself
     */
    public List<Step> to(List<Step> way) {
        return way.stream()
                .skip(depthOutside)
                .filter(step -> !step.equals(Step.NOWHERE))
                .toList();
    }

    /**
     * What an error message calls a place.
     *
     * @param way the way there from the root
     * @return such as {@code "ageRange"} or {@code "courses"[2]}; empty if it is the whole document
     */
    public static String subject(List<Step> way) {
        StringBuilder indices = new StringBuilder();
        for (int i = way.size() - 1; i >= 0; i--) {
            Step step = way.get(i);
            if (step.name() != null) {
                return '"' + step.name() + '"' + indices;
            }
            if (step.isElement()) {
                indices.insert(0, "[" + step.index() + "]");
            }
        }
        return indices.toString();
    }
}
