/**
 * A catalogue as a compact graph: which entities there are, by id and place, and what each refers to.
 *
 * <p>The graph knows ids, never titles, so that it fits into memory where the catalogue does not. A {@link
 * io.github.programmecatalogue.graph.Trace} is taken of one entity after another, in any order and in any number of
 * parts; {@link io.github.programmecatalogue.graph.CatalogueGraph} is what the parts amount to.
 */
@NullMarked
package io.github.programmecatalogue.graph;

import org.jspecify.annotations.NullMarked;
