package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final ReportWriter WRITER =
            ReportWriter.of(new HtmlReport(FaultySchool.CLOCK)).document(FaultySchool.DOCUMENT);

    private static final ValidationReport ACCEPTING = CatalogueValidator.builder()
            .clock(FaultySchool.CLOCK)
            .samplesPerRule(1)
            .suppress("age_out_of_bounds", Course.class, "robotics", "<i>grandmothers</i> may come")
            .build()
            .validate(FaultySchool.CATALOGUE);

    private static final Catalogue EMPTY = Catalogue.builder()
            .id("school")
            .language("en")
            .title(LocalizedText.of("en", "School"))
            .build();

    private static final Document PAGE = page(WRITER, FaultySchool.REPORT);

    @Test
    void namesTheDocumentTheDayAndTheVerdict() {
        assertThat(PAGE.select("h1").text()).isEqualTo(FaultySchool.NAME);
        assertThat(PAGE.title()).startsWith(FaultySchool.NAME);
        assertThat(PAGE.select("header time").text()).isEqualTo("23 November 2026");
        assertThat(PAGE.select("[data-verdict=invalid]").text()).isEqualTo("Not valid");
    }

    @Test
    void countsBySeverity() {
        assertThat(PAGE.select("header dt").eachText()).containsExactly("Errors", "Warnings", "Infos");
        assertThat(PAGE.select("header dd").eachText())
                .containsExactly(
                        Long.toString(FaultySchool.REPORT.count(Severity.ERROR)),
                        Long.toString(FaultySchool.REPORT.count(Severity.WARNING)),
                        Long.toString(FaultySchool.REPORT.count(Severity.INFO)))
                .doesNotContain("0");
    }

    @Test
    void countsByRuleTheWorstAndTheMostBrokenFirst() {
        assertThat(PAGE.select(".rules tbody tr"))
                .extracting(
                        row -> row.select("b").text(),
                        row -> row.select("th a").text(),
                        row -> row.select("td").text())
                .startsWith(
                        tuple("error", "reference_not_found", "2"),
                        tuple("error", "age_out_of_bounds", "1"),
                        tuple("error", "self_reference", "1"),
                        tuple("error", "text_blank", "1"),
                        tuple("warning", "text_has_markup", "3"))
                .hasSize(FaultySchool.REPORT.getCounts().size());
        assertThat(PAGE.select(".rules tbody p").get(1).text()).isEqualTo("An age must not be above 120 years");
    }

    @Test
    void letsTextsOfOthersRunInTheirDirection() {
        Document page = page(WRITER, ACCEPTING);

        assertThat(page.select("h1, mark, .accepted td:not(:last-child)"))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.attr("dir")).isEqualTo("auto"));
    }

    @Test
    void headsEveryPartOfThePage() {
        assertThat(page(WRITER, ACCEPTING).select("main > h2").eachText())
                .containsExactly("Rules broken " + ACCEPTING.getCounts().size(), "Findings", "Accepted");
    }

    @Test
    void saysHowManyFindingsAreLeftOut() {
        assertThat(page(WRITER, ACCEPTING)
                        .select(".rules tr:has(th a:containsOwn(text_has_markup)) td small")
                        .text())
                .isEqualTo("shown 1 of 3");
        assertThat(PAGE.select(".rules small")).isEmpty();
    }

    @Test
    void linksRulesToTheReferenceAndToTheirFirstFinding() {
        Document page = page(WRITER.reference(URI.create("https://example.org/rules?a=1&b=2")), FaultySchool.REPORT);

        assertThat(page.select(".rules th a").eachAttr("href"))
                .contains("https://example.org/rules?a=1&b=2#text_has_markup");
        assertThat(page.select(".rules td a").eachAttr("href")).allSatisfy(href -> {
            Element target = page.expectFirst("[id=\"%s\"]".formatted(href.substring(1)));
            assertThat(href).isEqualTo("#rule=" + target.attr("data-rule"));
        });
    }

    @Test
    void saysOfAFindingWhatIsWrongWhereWhyAndHowToMendIt() {
        Element finding = finding(PAGE, "/courses/0/ageRange");

        assertThat(finding.select("b").text()).isEqualTo("error");
        assertThat(finding.select("h4").text()).isEqualTo("An age must not be above 120 years: 12-121");
        assertThat(finding.select(".where").text())
                .isEqualTo("age_out_of_bounds /courses/0/ageRange line 24, column 19");
        assertThat(finding.select("pre code").eachAttr("data-line")).containsExactly("22", "23", "24", "25", "26");
        assertThat(finding.select("pre code").get(2).wholeText())
                .isEqualTo("  \"ageRange\": {\"min\": 12, \"max\": 121},");
        assertThat(finding.select("mark").text()).isEqualTo("{\"min\": 12, \"max\": 121}");
        assertThat(plain(finding.select(".remedy").text())).isEqualTo("What to do " + remedy("age_out_of_bounds"));
        assertThat(plain(finding.select("details p").text())).isEqualTo(rationale("age_out_of_bounds"));
    }

    @Test
    void explainsARuleOnceAndRefersToThatElsewhere() {
        assertThat(PAGE.select("article[data-rule=text_has_markup]"))
                .extracting(
                        finding -> finding.select("details").size(),
                        finding -> finding.select(".remedy a").attr("href"))
                .containsExactly(tuple(1, ""), tuple(0, "#rule=text_has_markup"), tuple(0, "#rule=text_has_markup"));
        assertThat(PAGE.expectFirst(".remedy a").text()).isEqualTo("What to do, and why: see the first of its kind");
    }

    @Test
    void marksNoIndentation() {
        String json = """
                {
                  "a": [
                    {
                      "b": 1
                    }
                  ]
                }
                """;
        StringWriter written = new StringWriter();
        DocumentPlace place = Objects.requireNonNull(
                TextDocument.of("a.json", json).places(List.of("/a/0")).get("/a/0"));
        writing(written, html -> HtmlValue.write(html, place));

        assertThat(Jsoup.parse(written.toString()).select("pre code").eachText())
                .hasSize(7);
        assertThat(Jsoup.parse(written.toString()).select("mark"))
                .extracting(Element::wholeText)
                .containsExactly("{", "\"b\": 1", "}");
        assertThat(Jsoup.parse(written.toString()).select("pre code").get(3).wholeText())
                .isEqualTo("      \"b\": 1");
    }

    @Test
    void setsSpacesForTabulatorsWhereverTheyStand() {
        String json = "{\n\t\"a\":\t{\"b\":\t1},\t\"c\":\t2\n}";
        StringWriter written = new StringWriter();
        DocumentPlace place = Objects.requireNonNull(
                TextDocument.of("a.json", json).places(List.of("/a")).get("/a"));
        writing(written, html -> HtmlValue.write(html, place));

        assertThat(Jsoup.parse(written.toString()).select("pre code").get(1).wholeText())
                .isEqualTo("  \"a\":  {\"b\":  1},  \"c\":  2");
    }

    @Test
    void keepsTheFindingsOfAnEntityTogetherInTheOrderOfTheDocument() {
        assertThat(PAGE.select("h3").eachText())
                .containsExactly(
                        "catalogue school", "provider a&b'c", "cluster robots", "course robotics", "course cpp");
        assertThat(PAGE.select("h3 + code").eachText())
                .containsExactly("/providers/0", "/clusters/0", "/courses/0", "/courses/1");
        assertThat(PAGE.select(".entity:last-of-type article"))
                .hasSize(10)
                .allSatisfy(finding ->
                        assertThat(finding.select(".where code").text()).startsWith("/courses/1/"));
    }

    @Test
    void showsTheValueAloneWhereThereIsNoDocument() {
        Document page = page(ReportWriter.html(), FaultySchool.REPORT);
        Element finding = finding(page, "/providers/0/location/region");

        assertThat(page.select("h1").text()).isEqualTo("Catalogue");
        assertThat(finding.select(".where").text()).isEqualTo("region_malformed /providers/0/location/region");
        assertThat(finding.select("pre").text()).isEqualTo("</style></script><!-- ]]>");
        assertThat(finding(page, "/courses/1/description").select("pre")).isEmpty();
    }

    @Test
    void cutsAVeryLongValue() {
        StringWriter written = new StringWriter();

        writing(written, html -> HtmlValue.write(html, Map.of("value", "🎧".repeat(400))));

        assertThat(Jsoup.parse(written.toString()).select("mark").text()).isEqualTo("🎧".repeat(300) + "…");
    }

    @Test
    void saysWhatIsAccepted() {
        assertThat(page(WRITER, ACCEPTING).select(".accepted tbody tr").text())
                .isEqualTo("age_out_of_bounds course robotics <i>grandmothers</i> may come 1");
        assertThat(PAGE.select(".accepted")).isEmpty();
    }

    @Test
    void saysSoWhereNothingIsFound() {
        ValidationReport none =
                CatalogueValidator.builder().off("catalogue_empty").build().validate(EMPTY);
        Document page = page(ReportWriter.html(), none);

        assertThat(none.getFindings()).isEmpty();
        assertThat(page.select("[data-verdict=valid]").text()).isEqualTo("Valid");
        assertThat(page.select("main").text()).isEqualTo("Findings Nothing found: the catalogue keeps every rule.");
    }

    @ParameterizedTest
    @CsvSource({
        "en, What was found is only counted: no finding is shown.",
        "ru, Найденное только сосчитано и не показано."
    })
    void saysSoWhereFindingsAreOnlyCounted(String language, String sentence) {
        ValidationReport counted = CatalogueValidator.builder()
                .clock(FaultySchool.CLOCK)
                .samplesPerRule(0)
                .build()
                .validate(FaultySchool.CATALOGUE);
        Document page = page(WRITER.language(Locale.forLanguageTag(language)), counted);

        assertThat(page.select(".nothing").text()).isEqualTo(sentence);
        assertThat(page.select(".rules td > span").eachText())
                .hasSameSizeAs(counted.getCounts().keySet());
        assertThat(page.select(".rules td a")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Nothing found but what is accepted.", "ru, 'Не найдено ничего, кроме того, что принято.'"})
    void saysSoWhereAllThatIsFoundIsAccepted(String language, String sentence) {
        ValidationReport accepted = CatalogueValidator.builder()
                .suppress("catalogue_empty", Catalogue.class, "school", "It opens next year")
                .build()
                .validate(EMPTY);
        Document page = page(WRITER.language(Locale.forLanguageTag(language)), accepted);

        assertThat(page.select(".nothing").text()).isEqualTo(sentence);
        assertThat(page.select(".accepted td").eachText()).containsExactly("It opens next year", "1");
    }

    @Test
    void speaksRussianThroughout() {
        Document page = page(WRITER.language(RUSSIAN), ACCEPTING);

        assertThat(page.select("html").attr("lang")).isEqualTo("ru");
        assertThat(page.select("header time").text()).isEqualTo("23 ноября 2026");
        assertThat(finding(page, "/courses/1/title/ru").select("h4").text())
                .isEqualTo("Текст не должен быть пустым: \" \"");
        page.select("style, script, pre, h1, h4, title, .accepted td").remove();
        Stream<Labelled> words = Stream.of(
                        Word.values(),
                        EnumSet.complementOf(EnumSet.of(HtmlPhrase.LANGUAGE)).toArray(Labelled[]::new))
                .flatMap(Stream::of);
        for (Labelled phrase : words.toList()) {
            assertThat(page.text())
                    .doesNotContainPattern("\\b" + Pattern.quote(phrase.getLabel(Locale.ENGLISH)) + "\\b");
        }
        assertThat(page.text())
                .contains("Есть ошибки", "Нарушенные правила", "показано 1 из 3", "Показано:", "курс robotics")
                .contains("строка 29, столбец ", "Что делать", "Почему", "Принято");
    }

    @Test
    void speaksEnglishToReadersOfAnyOtherLanguage() {
        Document page = page(WRITER.language(Locale.JAPANESE), FaultySchool.REPORT);

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.body().text()).isEqualTo(PAGE.body().text());
    }

    @Test
    void takesNothingThatSomebodyWroteForMarkup() {
        String allowed =
                "html, head, meta, title, style, body, a, header, p, time, h1, h2, h3, h4, div, dl, dt, dd, main,"
                        + " details, summary, span, table, thead, tbody, tr, th, td, b, code, small, form, fieldset, legend,"
                        + " label, input, datalist, select, option, button, section, article, pre, mark, strong, footer, script";
        Document page = page(WRITER, ACCEPTING);

        assertThat(page.child(0).select("*").not(allowed)).isEmpty();
        assertThat(page.select("script, style, h1")).hasSize(3);
        assertThat(page.select("*"))
                .flatExtracting(element -> element.attributes().asList())
                .extracting(attribute -> attribute.getKey())
                .allSatisfy(name -> assertThat(name).doesNotStartWith("on").isNotIn("src", "style", "action"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='broken'</script>",
                "\\\"><img src=x onerror=\\\"document.title='broken'\\\">",
                "</style></script><!-- ]]>",
                "<a href=javascript:alert(1)>",
                "{{7*7}} ${7*7} `x`",
                "</pre></article><h1>C++</h1>",
            })
    void showsWhatSomebodyWroteAsItIs(String text) {
        assertThat(PAGE.select("pre").text()).contains(text);
    }

    @Test
    void showsAsAnEscapeWhatWouldActOnThePage() {
        assertThat(PAGE.select("pre").text()).contains("\"\\u202eRobotics\"").doesNotContain("\u202e");
        StringWriter written = new StringWriter();

        writing(written, html -> html.text("a\u0000\u001b[31m\r\n\u2028\uffff \u200d🎧"));

        assertThat(written).hasToString("a\\u0000\\u001b[31m\\u000d\\u000a\\u2028\\uffff \u200d🎧");
    }

    @Test
    void setsNamesInTextsOfRulesAsCode() {
        StringWriter written = new StringWriter();

        writing(written, html -> html.prose("Give `min` <or> `max`.").prose(" One ` alone"));

        assertThat(written).hasToString("Give <code>min</code> &lt;or&gt; <code>max</code>. One ` alone");
    }

    @Test
    void allowsOnlyItsOwnStyleAndScript() throws Exception {
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(PAGE.expectFirst("style")), hash(PAGE.expectFirst("script"))));
    }

    @Test
    void loadsNothing() {
        assertThat(PAGE.select("link, [src], [srcset]")).isEmpty();
        assertThat(PAGE.expectFirst("style").data()).doesNotContain("url(", "@import", "@font-face");
        assertThat(PAGE.expectFirst("script").data()).doesNotContain("fetch(", "import", "XMLHttpRequest");
    }

    private static String remedy(String code) {
        return plain(FaultySchool.REPORT.getRule(code).getRemedy(Locale.ENGLISH).orElseThrow());
    }

    private static String rationale(String code) {
        return plain(
                FaultySchool.REPORT.getRule(code).getRationale(Locale.ENGLISH).orElseThrow());
    }

    private static String plain(String text) {
        return text.replace("`", "");
    }

    private static String hash(Element element) throws Exception {
        byte[] content = element.data().getBytes(StandardCharsets.UTF_8);
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
    }

    /** The first finding at a pointer. */
    private static Element finding(Document page, String pointer) {
        return page.select("article").stream()
                .filter(finding -> finding.select(".where code").text().equals(pointer))
                .findFirst()
                .orElseThrow();
    }

    private static Document page(ReportWriter writer, ValidationReport report) {
        return Jsoup.parse(writer.format(report));
    }

    private interface Writing {
        void to(Html html) throws IOException;
    }

    private static void writing(StringWriter written, Writing writing) {
        try {
            writing.to(new Html(written, Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
