/**
 * For test suites that check files of catalogues: a JUnit test for each rule, and assertions about what was read.
 *
 * <pre>{@code
 * class OurCatalogueTest {
 *
 *     @TestFactory
 *     Stream<DynamicNode> isInOrder() {
 *         return CatalogueTests.standard().of(Path.of("school.json"));
 *     }
 *
 *     @Test
 *     void isReadWhole() throws IOException {
 *         assertThat(CatalogueReader.standard().read(Path.of("school.json"))).isLossless();
 *     }
 * }
 * }</pre>
 *
 * <p>What needs no file is in {@link io.github.programmecatalogue.testing}. JUnit and AssertJ are optional: whoever uses
 * {@link io.github.programmecatalogue.jackson.testing.CatalogueTests} has JUnit in the version of their choice, and whoever
 * uses {@link io.github.programmecatalogue.jackson.testing.ReadingAssertions} has AssertJ.
 */
@NullMarked
package io.github.programmecatalogue.jackson.testing;

import org.jspecify.annotations.NullMarked;
