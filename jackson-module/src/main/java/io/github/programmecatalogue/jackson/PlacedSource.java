package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.LenientSource;

/** A source that knows where in its text a token stands. */
interface PlacedSource extends LenientSource {

    /** How many characters stand before the token. */
    long start();

    /** How many characters there are up to the end of the token. */
    long end();
}
