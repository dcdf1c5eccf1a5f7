/**
 * Jakarta constraints over the values of a catalogue: each annotation, and its validator beside it.
 *
 * <p>A constraint on a text, a list or a value looks at the whole of it in one pass, and names the exact place of each
 * violation: {@code title[ru]}, {@code prerequisites[1]}, {@code location.name[en]}. Violations carry a stable code as
 * their message template, such as {@code {programmecatalogue.text_blank}}; what a user wrote never becomes part of it.
 * Errors are in the default group; warnings are in {@link io.github.programmecatalogue.constraint.Advice}, so that a
 * host that validates without naming groups is told of errors alone.
 */
@NullMarked
package io.github.programmecatalogue.constraint;

import org.jspecify.annotations.NullMarked;
