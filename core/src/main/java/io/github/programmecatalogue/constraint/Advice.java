package io.github.programmecatalogue.constraint;

/**
 * The validation group of warnings: what makes a catalogue worse, but not wrong.
 *
 * <p>{@code validator.validate(course, Default.class, Advice.class)} checks errors and warnings.
 */
public interface Advice {}
