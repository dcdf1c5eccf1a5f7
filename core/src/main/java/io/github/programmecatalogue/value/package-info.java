/**
 * Small values that a catalogue is written in: identities, texts in several languages, ages, workloads, dates, prices.
 *
 * <p>Every type is immutable and thread-safe, has value equality, and refuses at its factory what would make it
 * meaningless; the message of the {@link IllegalArgumentException} states the rule first and the value after it.
 * Null is never accepted and never returned; absence is an empty {@link java.util.Optional} or list.
 */
@NullMarked
package io.github.programmecatalogue.value;

import org.jspecify.annotations.NullMarked;
