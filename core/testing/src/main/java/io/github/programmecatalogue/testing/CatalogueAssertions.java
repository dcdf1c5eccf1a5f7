package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/**
 * Assertions of <a href="https://assertj.github.io/doc/">AssertJ</a> about catalogues and reports, to be imported
 * statically:
 *
 * <pre>{@code
 * assertThat(catalogue).isValid();
 * assertThat(catalogue).usingValidator(ours).hasNoFindings();
 * assertThat(report).hasFinding("prerequisite_cycle").at("/courses/3");
 * }</pre>
 *
 * <p>They need {@code org.assertj:assertj-core} among the dependencies of the tests. A code that no rule has is refused
 * with the nearest one, so that no test passes by a slip of the pen.
 */
public final class CatalogueAssertions {

    private CatalogueAssertions() {}

    /**
     * Assertions about a catalogue, judged by the standard validator.
     *
     * @param actual the catalogue
     * @return assertions
     */
    public static CatalogueAssert assertThat(@Nullable Catalogue actual) {
        return new CatalogueAssert(actual);
    }

    /**
     * Assertions about a report.
     *
     * @param actual the report
     * @return assertions
     */
    public static ReportAssert assertThat(@Nullable ValidationReport actual) {
        return new ReportAssert(actual);
    }
}
