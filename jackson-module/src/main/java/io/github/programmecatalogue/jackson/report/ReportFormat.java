package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import io.github.programmecatalogue.jackson.TextDocument;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a report is put down. */
interface ReportFormat {

    /**
     * Writes a report.
     *
     * @param report what was found
     * @param setting for whom, and about which document
     * @param out takes the characters
     * @throws IOException if it takes no more
     */
    void write(ValidationReport report, Setting setting, Writer out) throws IOException;

    /** The pointer of the entity that a finding concerns. */
    static String entityPointer(Finding finding) {
        String pointer = finding.getPointer();
        return pointer.substring(
                0, pointer.length() - finding.getPath().toPointer().length());
    }

    /** What formats that are no text for people call a severity, such as {@code error}. */
    static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    /**
     * What is to be known besides the report.
     *
     * @param locale the readers' language
     * @param language the language of what rules and findings say, as a tag: the readers', if there are texts in it; else
     *     English
     * @param document what was validated, if it was a document
     * @param page the page that explains the rules, if it is not the library's
     */
    record Setting(Locale locale, String language, Optional<TextDocument> document, Optional<URI> page) {

        private static final String PAGE =
                "https://github.com/programmecatalogue/programme-catalogue/blob/main/RULES%s.md";

        /** A setting in the language of the texts that there are for some readers. */
        Setting(Locale locale, Optional<TextDocument> document, Optional<URI> page) {
            this(locale, languageFor(locale), document, page);
        }

        private static String languageFor(Locale locale) {
            String language = locale.getLanguage();
            String texts = "ContributorValidationMessages_" + language + ".properties";
            return Finding.class.getClassLoader().getResource(texts) == null ? "en" : language;
        }

        /** Where a rule is explained; that of an own one only in a page that is given, as the library's does not know it. */
        Optional<URI> reference(String code) {
            boolean own = code.indexOf(':') >= 0;
            return page.or(() -> own ? Optional.empty() : Optional.of(library()))
                    .map(explained -> explained.resolve("#" + code.replace(':', '-')));
        }

        private URI library() {
            return URI.create(PAGE.formatted(language.equals("ru") ? ".ru" : ""));
        }

        /** Where the findings of a report are; nowhere, if there is no document. */
        Map<Finding, DocumentPlace> places(ValidationReport report) {
            return document.map(known -> known.places(report)).orElse(Map.of());
        }

        /** How many findings of each code a report holds, however many there are. */
        Map<String, Long> shown(ValidationReport report) {
            return report.getFindings().stream()
                    .collect(Collectors.groupingBy(Finding::getCode, Collectors.counting()));
        }
    }
}
