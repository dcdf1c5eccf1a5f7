/**
 * The JSON format 1.0, defined once: a codec for each type, over a source and a sink of tokens that know nothing of a
 * parser or its version.
 *
 * <p>Not exported. A codec reports what is wrong to its source and goes on without it; whether the first problem ends
 * the reading or all are collected is for the source to decide.
 */
@NullMarked
package io.github.programmecatalogue.jackson.wire;

import org.jspecify.annotations.NullMarked;
