package io.github.programmecatalogue.value;

import java.util.List;

/** What is met by any one of several things: lets a constraint compare them without knowing what they are. */
public interface Choice {

    /**
     * The things of which any one is enough.
     *
     * @return their ids, at least one
     */
    List<? extends Id<?>> alternatives();
}
