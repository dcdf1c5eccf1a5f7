/**
 * Questions to a catalogue: what is taught, to whom, when and where; in what order, and how a pupil gets there; what is
 * covered and what is missing.
 */
@NullMarked
package io.github.programmecatalogue.query;

import org.jspecify.annotations.NullMarked;
