/** A command line that validates catalogue files and prints them as an outline. */
@NullMarked
package io.github.programmecatalogue.examples.cli;

import org.jspecify.annotations.NullMarked;
