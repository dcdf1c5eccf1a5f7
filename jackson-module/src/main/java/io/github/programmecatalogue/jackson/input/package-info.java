/** Documents as they lie in files: compressed or not, in one encoding or another, of any size. Not exported. */
@NullMarked
package io.github.programmecatalogue.jackson.input;

import org.jspecify.annotations.NullMarked;
