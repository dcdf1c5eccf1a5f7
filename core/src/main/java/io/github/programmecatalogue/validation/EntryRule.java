package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueEntry;
import java.util.Map;
import java.util.stream.Collector;

/**
 * A rule that needs to remember of each entry what the graph does not: it brings a fold of its own, which runs beside
 * that of the validator, such as
 *
 * <pre>{@code
 * public Collector<CatalogueEntry, ?, Result> collector(Conditions conditions) {
 *     return Collectors.collectingAndThen(
 *             Collectors.filtering(OurRule::isSuspicious, Collectors.toList()),
 *             entries -> reporter -> entries.forEach(entry -> reporter.report(entry, PropertyPath.of("url"), Map.of())));
 * }
 * }</pre>
 *
 * <p>Of a document that could not be read as a whole, entries may be damaged: {@link CatalogueEntry#damage()} says what is
 * missing of a member or header, and {@link CatalogueEntry.Unreadable} stands in place of one that could not be read at
 * all. What is reported at a damaged place, or of what could not be read, is dropped; a rule that concludes from what is
 * missing elsewhere says so by {@link #getGrounds}.
 */
public non-sealed interface EntryRule extends Rule {

    /**
     * The fold of the rule.
     *
     * @param conditions what the catalogue is judged by besides itself
     * @return a collector over the entries, which may come in any order and in any number of parts; its result reports
     *     what was found
     */
    Collector<CatalogueEntry, ?, Result> collector(Conditions conditions);

    /** What the fold has come to. */
    interface Result {

        /**
         * Reports where the catalogue breaks the rule.
         *
         * @param reporter takes what is found
         */
        void report(Reporter reporter);
    }

    /** Takes what a rule finds in the entries that it has seen. */
    interface Reporter {

        /**
         * Reports a finding.
         *
         * @param entry the header, or the entity concerned at its place
         * @param path where in it the finding is
         * @param evidence values by name; {@code value} for the offending value
         */
        void report(CatalogueEntry entry, PropertyPath path, Map<String, ?> evidence);
    }
}
