package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.validation.ValidationReport;
import org.jspecify.annotations.Nullable;

/** Assertions about a report. */
public final class ReportAssert extends FindingsAssert<ReportAssert, ValidationReport> {

    ReportAssert(@Nullable ValidationReport actual) {
        super(actual, ReportAssert.class);
    }

    @Override
    protected ValidationReport report(ValidationReport report) {
        return report;
    }
}
