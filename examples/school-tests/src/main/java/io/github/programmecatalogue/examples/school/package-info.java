/** A school's own rule and its own program, for its tests to test. */
@NullMarked
package io.github.programmecatalogue.examples.school;

import org.jspecify.annotations.NullMarked;
