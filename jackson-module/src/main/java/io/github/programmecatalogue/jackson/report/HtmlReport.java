package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A report as a page that a browser opens from a file: one document, which loads nothing. It can be read without scripts;
 * with them, the findings can be filtered.
 */
final class HtmlReport implements ReportFormat {

    private static final String DAY = "d MMMM uuuu";
    private static final HtmlResource STYLE = HtmlResource.read("report.css");
    private static final HtmlResource SCRIPT = HtmlResource.read("report.js");
    // Only what has these hashes is applied or runs, whatever somebody may have smuggled in.
    private static final String POLICY = "default-src 'none'; style-src " + STYLE.hash() + "; script-src "
            + SCRIPT.hash() + "; base-uri 'none'; form-action 'none'";

    private final Clock clock;

    /** Pages that bear the day of a clock. */
    HtmlReport(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void write(ValidationReport report, Setting setting, Writer out) throws IOException {
        Html html = new Html(out, setting.locale());
        html.verbatim("<!DOCTYPE html>\n")
                .open("html", "lang", HtmlPhrase.LANGUAGE.getLabel(setting.locale()))
                .line();
        writeHead(html, name(setting));
        html.open("body").line();
        html.element("a", HtmlPhrase.SKIP, "class", "skip", "href", "#findings").line();
        writeHeading(html, name(setting), report);
        html.open("main").line();
        new HtmlRules(report, setting).write(html);
        new HtmlFindings(report, setting).write(html);
        new HtmlAccepted(report, setting).write(html);
        new HtmlUnjudged(report, setting).write(html);
        html.close("main").line();
        html.open("script").verbatim(SCRIPT.content()).close("script").line();
        html.close("body").close("html").line();
    }

    private static String name(Setting setting) {
        return setting.document().map(TextDocument::getName).orElse(Word.CATALOGUE.getLabel(setting.locale()));
    }

    private static void writeHead(Html html, String name) throws IOException {
        html.open("head").line();
        html.open("meta", "charset", "utf-8").line();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.open("meta", "name", "color-scheme", "content", "light dark").line();
        html.open("meta", "name", "referrer", "content", "no-referrer").line();
        html.open("title")
                .text(name + " · ")
                .text(HtmlPhrase.REPORT)
                .close("title")
                .line();
        html.open("style").verbatim(STYLE.content()).close("style").line();
        html.close("head").line();
    }

    private void writeHeading(Html html, String name, ValidationReport report) throws IOException {
        LocalDate day = LocalDate.now(clock);
        Locale language = HtmlPhrase.language(html.locale());
        html.open("header").line();
        html.open("p", "class", "about").text(HtmlPhrase.REPORT).text(" · ");
        html.element("time", DateTimeFormatter.ofPattern(DAY, language).format(day), "datetime", day.toString())
                .close("p")
                .line();
        html.element("h1", name, "dir", "auto").line();
        new HtmlVerdict(report).write(html);
        html.close("header").line();
    }
}
