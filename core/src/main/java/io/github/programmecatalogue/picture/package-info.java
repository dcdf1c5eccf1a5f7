/** Pictures of a catalogue: what comes before what, and what is covered and what is missing. */
@NullMarked
package io.github.programmecatalogue.picture;

import org.jspecify.annotations.NullMarked;
