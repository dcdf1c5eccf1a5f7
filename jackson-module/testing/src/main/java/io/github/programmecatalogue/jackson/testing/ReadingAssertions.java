package io.github.programmecatalogue.jackson.testing;

import io.github.programmecatalogue.jackson.ReadResult;
import org.jspecify.annotations.Nullable;

/**
 * Assertions of <a href="https://assertj.github.io/doc/">AssertJ</a> about what a {@link
 * io.github.programmecatalogue.jackson.CatalogueReader} has read, to be imported statically:
 *
 * <pre>{@code
 * assertThat(CatalogueReader.standard().read(file)).isLossless().isValid();
 * }</pre>
 *
 * <p>They need {@code org.assertj:assertj-core} among the dependencies of the tests.
 */
public final class ReadingAssertions {

    private ReadingAssertions() {}

    /**
     * Assertions about what was read.
     *
     * @param actual the result
     * @return assertions
     */
    public static ReadResultAssert assertThat(@Nullable ReadResult actual) {
        return new ReadResultAssert(actual);
    }
}
