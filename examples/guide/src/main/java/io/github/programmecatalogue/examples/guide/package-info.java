/** The programs of the guide, a class for each chapter: what the guide shows are lines of them, and what they print. */
@NullMarked
package io.github.programmecatalogue.examples.guide;

import org.jspecify.annotations.NullMarked;
