/**
 * Whether a catalogue is any good: the rules, the validator that runs them, and the report of what they find.
 *
 * <p>A {@link io.github.programmecatalogue.validation.Rule} finds, a {@link
 * io.github.programmecatalogue.validation.Finding} is reported, a {@link
 * io.github.programmecatalogue.validation.ValidationReport} is returned. Validation is a fold over the entries of a
 * catalogue: it can take them from memory or from a stream, in any order, on one thread or several, and reports the
 * same.
 */
@NullMarked
package io.github.programmecatalogue.validation;

import org.jspecify.annotations.NullMarked;
