/**
 * What differs between two catalogues, and several catalogues as one.
 *
 * <p>Both compare what the JSON format writes, property by property, so that a path means the same here as in a document.
 * {@link io.github.programmecatalogue.jackson.comparison.CatalogueDifference} is where to begin.
 */
@NullMarked
package io.github.programmecatalogue.jackson.comparison;

import org.jspecify.annotations.NullMarked;
