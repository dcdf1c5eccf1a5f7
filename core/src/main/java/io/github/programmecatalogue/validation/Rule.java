package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Reports;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule beyond a single field: over one entity, over the graph, or over all entries.
 *
 * <p>A school adds rules of its own to a {@link CatalogueValidator.Builder}, or has them found by {@link
 * java.util.ServiceLoader}: then their names stand, a line each, in {@code
 * META-INF/services/io.github.programmecatalogue.validation.Rule}. A rule has no state, and is safe for use by several
 * threads.
 */
public sealed interface Rule permits EntityRule, GraphRule, EntryRule {

    /**
     * The name by which reports, settings and messages know the rule.
     *
     * @return a stable code in small letters, digits and underscores, such as {@code prerequisite_cycle}; a school's own
     *     rule has its prefix before a colon, such as {@code ourschool:lab_capacity}
     */
    String getCode();

    /**
     * How bad it is to break the rule.
     *
     * @return the severity of its findings, unless a validator is told otherwise
     */
    Severity getSeverity();

    /**
     * Whether a validator runs the rule without being asked to.
     *
     * @return true for most
     */
    default boolean isOnByDefault() {
        return true;
    }

    /**
     * What the findings of the rule rest on besides the place at which they are. Of a document that could be read in part
     * only, those that rest on the rest are not reported.
     *
     * @return nothing for most
     */
    default Grounds getGrounds() {
        return Grounds.none();
    }

    /**
     * The version of the rules that first had this one.
     *
     * @return such as {@code 1.0}, the first
     */
    default String getSince() {
        return Reports.FIRST_VERSION;
    }

    /**
     * The rule in a sentence, for a rule that has no text in {@code ContributorValidationMessages.properties} (or {@code
     * ContributorValidationMessages_ru.properties} and so on) under {@code programmecatalogue.} and its code.
     *
     * <p>Names of evidence in braces are replaced by it; where {@code value} is none of them, a message has it after the
     * sentence. Reports show the sentence without any evidence too, so it reads best if it names none.
     *
     * <p>In a properties file the colon of a code must be escaped: {@code
     * programmecatalogue.ourschool\:lab_capacity=A laboratory must not take more than 12 pupils}.
     *
     * @param locale the readers' language
     * @return such as {@code A laboratory must not take more than 12 pupils}; empty if the bundles have it
     */
    default Optional<String> getSentence(Locale locale) {
        return Optional.empty();
    }

    /**
     * Why the rule matters, for a rule that has no text in a message bundle under {@code programmecatalogue.}, its code
     * and {@code .rationale}.
     *
     * @param locale the readers' language
     * @return such as {@code A thirteenth pupil would have no workbench.}; empty if the bundles have it
     */
    default Optional<String> getRationale(Locale locale) {
        return Optional.empty();
    }

    /**
     * How to mend what breaks the rule, for a rule that has no text in a message bundle under {@code
     * programmecatalogue.}, its code and {@code .remedy}.
     *
     * @param locale the readers' language
     * @return such as {@code Divide the group.}; empty if the bundles have it
     */
    default Optional<String> getRemedy(Locale locale) {
        return Optional.empty();
    }
}
