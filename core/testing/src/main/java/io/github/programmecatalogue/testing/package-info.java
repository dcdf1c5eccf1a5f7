/**
 * For test suites that check catalogues: <a href="https://jqwik.net">jqwik</a> arbitraries for every value and entity,
 * and for whole catalogues.
 *
 * <p>They come in two flavours. <em>Any</em> is everything that the factories let one build, whatever a rule would say
 * of it: texts in every script, ids at both ends of their length, references that lead nowhere or in a circle.
 * <em>Valid</em> ({@link io.github.programmecatalogue.testing.CatalogueArbitraries#valid}) is a catalogue in which a
 * validator has nothing to find. A property takes any of them as a parameter without further ado:
 * {@code @ForAll Course course}.
 *
 * <p>Between the two stand {@link io.github.programmecatalogue.testing.Faults}: for every rule, catalogues that break it
 * and nothing else.
 */
@NullMarked
package io.github.programmecatalogue.testing;

import org.jspecify.annotations.NullMarked;
