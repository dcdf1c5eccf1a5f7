/**
 * What one can ask of a catalogue: who and what is in it, which courses suit a child, and what the catalogue covers.
 *
 * <p>A {@link io.github.programmecatalogue.query.CatalogueIndex} is built of a catalogue once, in time proportional to
 * its size; whoever asks it gets the entities of the catalogue, in document order.
 */
@NullMarked
package io.github.programmecatalogue.query;

import org.jspecify.annotations.NullMarked;
