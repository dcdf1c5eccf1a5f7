/**
 * How long the library takes to read, write and check a catalogue, besides what a program would do without it:
 * records bound by Jackson, and records that carry Jakarta annotations.
 */
@NullMarked
package io.github.programmecatalogue.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
