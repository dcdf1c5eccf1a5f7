/**
 * What a catalogue holds: providers, initiatives, competency frameworks and competencies, clusters, age groups, courses
 * and their offerings.
 *
 * <p>Every entity is an immutable, thread-safe interface with a builder, and carries the constraints of
 * {@link io.github.programmecatalogue.constraint} on its accessors. Very little is required, since a required field that
 * people do not know is filled with dummies; what a good catalogue should say and does not is for the rules to report.
 * Nobody else can implement these interfaces, so accessors may be added in later versions.
 */
@NullMarked
package io.github.programmecatalogue.model;

import org.jspecify.annotations.NullMarked;
