package io.github.programmecatalogue.jackson.testing;

import io.github.programmecatalogue.jackson.ReadResult;
import io.github.programmecatalogue.testing.FindingText;
import io.github.programmecatalogue.testing.FindingsAssert;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Assertions about what was read; failures tell in which line a finding is. */
public final class ReadResultAssert extends FindingsAssert<ReadResultAssert, ReadResult> {

    ReadResultAssert(@Nullable ReadResult actual) {
        super(actual, ReadResultAssert.class);
    }

    /**
     * Requires that the catalogue be all that the document holds.
     *
     * @return these assertions
     */
    public ReadResultAssert isLossless() {
        isNotNull();
        if (!actual.isLossless()) {
            List<Finding> findings = actual.getReport().getFindings();
            throw failure(
                    "%s",
                    "Expecting all to be read, but something was left out"
                            + text().describe(findings, findings.size()));
        }
        return this;
    }

    @Override
    protected ValidationReport report(ReadResult result) {
        return result.getReport();
    }

    @Override
    protected FindingText text(ReadResult result, Locale language) {
        try {
            String name = result.readDocument().getName();
            FilePlaces places = FilePlaces.of(result);
            return super.text(result, language).placing(finding -> places.text(name, finding));
        } catch (IOException e) {
            throw new UncheckedIOException("The document must be readable still", e);
        }
    }
}
