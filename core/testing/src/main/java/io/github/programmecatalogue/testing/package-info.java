/**
 * For test suites that handle catalogues: assertions for <a href="https://assertj.github.io/doc/">AssertJ</a>, arbitraries
 * for <a href="https://jqwik.net">jqwik</a>, and faults by rule.
 *
 * <pre>{@code
 * class OurCoursesTest {
 *
 *     @Test
 *     void nobodyWaitsForever() {
 *         assertThat(OurCourses.catalogue()).isValid().hasNoFinding("competency_not_taught");
 *     }
 *
 *     @Property
 *     void everyCourseIsOnTheFlyer(@ForAll Catalogue catalogue) {
 *         assertThat(Flyer.of(catalogue).lines()).hasSameSizeAs(catalogue.getCourses());
 *     }
 *
 *     @Property
 *     void whatIsWrongIsNotPublished(@ForAll Fault fault) {
 *         assertThat(OurSite.accepts(fault.getCatalogue())).isFalse();
 *     }
 * }
 * }</pre>
 *
 * <p>A property takes any value, entity or catalogue as a parameter without further ado. They come in two flavours.
 * <em>Valid</em>, unless said otherwise: a validator has nothing to find ({@link
 * io.github.programmecatalogue.testing.CatalogueArbitraries#valid()}). {@link io.github.programmecatalogue.testing.Any}:
 * everything that the factories let one build, whatever a rule would say of it: texts in every script, ids at both ends of
 * their length, references that lead nowhere or in a circle. Between the two stand {@link
 * io.github.programmecatalogue.testing.Faults}: for every rule, catalogues that break it and nothing else.
 *
 * <p>AssertJ and jqwik are optional, and come in the version of the project that is tested: whoever asserts needs {@code
 * org.assertj:assertj-core}, and whoever wants arbitraries {@code net.jqwik:jqwik}. For the same reason the artifact is an
 * automatic module: a descriptor that provides jqwik with an arbitrary could not be resolved where jqwik is absent.
 *
 * <p>How to check a file, each rule a test, is in the package {@code io.github.programmecatalogue.jackson.testing} of the
 * artifact {@code programme-catalogue-jackson-testing}.
 */
@NullMarked
package io.github.programmecatalogue.testing;

import org.jspecify.annotations.NullMarked;
