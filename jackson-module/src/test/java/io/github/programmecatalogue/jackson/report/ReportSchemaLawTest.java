package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.testing.Fault;
import io.github.programmecatalogue.testing.Faults;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is found, what programs read of it is as its schema says. */
class ReportSchemaLawTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.builder()
            .clock(FaultySchool.CLOCK)
            .on("prerequisite_redundant")
            .on("age_gap")
            .build();

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void isKeptForAFaultOfEveryCode(@ForAll("codes") String code) {
        Fault fault = Faults.of(code, LocalDate.now(FaultySchool.CLOCK)).sample();
        ValidationReport report = VALIDATOR.validate(fault.getCatalogue());
        TextDocument document = TextDocument.of("каталог 1.json", MAPPER.writeValueAsString(fault.getCatalogue()));

        assertThat(report.getCounts()).containsKey(code);
        assertThat(JsonReportTest.problems(write(ReportWriter.json(), document, report)))
                .isEmpty();
        assertThat(SarifReportTest.problems(write(ReportWriter.sarif(), document, report)))
                .isEmpty();
    }

    private static String write(ReportWriter writer, TextDocument document, ValidationReport report) {
        return writer.document(document).language(Locale.forLanguageTag("ru")).format(report);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(Faults.codes());
    }
}
