package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.constraint.PropertyPath;

/**
 * A source that goes on after a problem: it notes what is wrong in a {@link DamageLog}.
 *
 * <p>Where the document is no longer JSON, that is noted once, and the source is at {@link Token#END} from then on.
 */
public interface LenientSource extends TokenSource {

    /**
     * Where the source stands.
     *
     * @return the way from the root of the document
     */
    PropertyPath path();

    /**
     * Sets what takes note of problems from here on.
     *
     * @param log what takes note of them
     */
    void report(DamageLog log);

    /**
     * Whether the document has broken off.
     *
     * @return true if it was no JSON at some place, where it was given up
     */
    boolean isBroken();
}
