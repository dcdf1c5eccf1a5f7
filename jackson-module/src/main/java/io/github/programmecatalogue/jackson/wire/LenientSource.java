package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.constraint.PropertyPath;
import java.util.Map;

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
     * Where the token that the source stands at begins, for the evidence of a problem.
     *
     * @return {@code line} and {@code column} in the document, from 1, columns in UTF-16 code units
     */
    Map<String, Object> place();

    /**
     * What takes note of problems.
     *
     * @return what was set last
     */
    DamageLog log();

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

    @Override
    default void problem(Problem problem) {
        if (!isBroken()) {
            log().add(problem, path());
        }
    }

    @Override
    default void unknownProperty(RecordCodec<?, ?> owner, String name) {
        if (!isBroken()) {
            log().addUnknown(name, owner.propertyNames(), path());
            skip();
        }
    }

    @Override
    default int noted() {
        return log().size();
    }

    @Override
    default void leaveOutFor(int noted) {
        if (!isBroken()) {
            log().leaveOutFor(noted, path());
        }
    }

    @Override
    default void leaveOut() {
        if (!isBroken()) {
            log().leaveOut(path());
        }
    }
}
