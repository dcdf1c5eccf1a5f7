/** Somebody else's list of youth programs, read as far as it can be, and made a catalogue. */
@NullMarked
package io.github.programmecatalogue.examples.seattle;

import org.jspecify.annotations.NullMarked;
