/** Programs of others, each with one Jackson, to be run on paths that hold this one, the other, or both. */
@NullMarked
package io.github.programmecatalogue.consumer;

import org.jspecify.annotations.NullMarked;
