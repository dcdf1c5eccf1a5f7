package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.testing.Any;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page loses nothing of a report and adds nothing, whatever the catalogue holds. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class HtmlReportLawTest {

    @Property
    void showsEveryFindingOnceAndInOrder(@ForAll @Any Catalogue catalogue) {
        ValidationReport report = CatalogueValidator.builder()
                .clock(FaultySchool.CLOCK)
                .samplesPerRule(3)
                .build()
                .validate(catalogue);

        Document page = Jsoup.parse(ReportWriter.html().format(report));

        assertThat(page.select("article").stream().map(HtmlReportLawTest::shown).toList())
                .isEqualTo(expected(report));
        assertThat(page.select(".rules tbody tr").eachAttr("data-count"))
                .map(Long::valueOf)
                .containsExactlyInAnyOrderElementsOf(report.getCounts().values());
    }

    /** The code, the pointer and the message of a finding of a page. */
    private static List<String> shown(Element article) {
        Element pointer = article.selectFirst(".where code");
        return List.of(
                article.attr("data-rule"),
                pointer == null ? "" : pointer.wholeText(),
                article.expectFirst("h4").wholeText());
    }

    private static List<List<String>> expected(ValidationReport report) {
        return report.getFindings().stream()
                .map(finding -> List.of(
                        finding.getCode(),
                        Printable.of(finding.getPointer()),
                        Printable.of(finding.getMessage(Locale.ENGLISH))))
                .toList();
    }
}
