/** Three short programs: build a catalogue, validate it, write and read it as JSON. */
@NullMarked
package io.github.programmecatalogue.examples.quickstart;

import org.jspecify.annotations.NullMarked;
