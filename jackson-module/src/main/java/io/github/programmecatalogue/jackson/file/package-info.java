/**
 * Files that are written whole or not at all.
 *
 * <p>Not exported.
 */
@NullMarked
package io.github.programmecatalogue.jackson.file;

import org.jspecify.annotations.NullMarked;
