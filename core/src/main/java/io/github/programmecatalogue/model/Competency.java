package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.NoDuplicates;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What somebody is able to do, such as "3.4 Programming" of DigComp; the title is its statement.
 *
 * <p>Known elsewhere as CFItem (1EdTech CASE 1.1), DefinedTerm (schema.org) and LearningOutcome (OEAPI).
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Competency extends Entity<Competency> permits ImmutableCompetency {

    @Override
    Id<Competency> getId();

    /**
     * The statement of the competency.
     *
     * @return the statement in each language
     */
    @NotBlankText
    @TidyTitle(kind = TidyTitle.Kind.STATEMENT, maxLength = Limits.STATEMENT_LENGTH, groups = Advice.class)
    LocalizedText getTitle();

    /**
     * What there is to say about the competency.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * The framework that it belongs to.
     *
     * @return its id; empty if it stands on its own
     */
    Optional<Id<CompetencyFramework>> getFramework();

    /**
     * The code that the framework gives it.
     *
     * @return such as {@code 3.4}; empty if it has none
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<String> getCode();

    /**
     * The competencies of which this one is a part.
     *
     * @return their ids; empty at the top
     */
    @NoDuplicates(groups = Advice.class)
    List<Id<Competency>> getBroader();

    /**
     * The web page of the competency.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * The same competency elsewhere.
     *
     * @return absolute http or https URLs; empty if none is known
     */
    @AbsoluteUrl
    @NoDuplicates(groups = Advice.class)
    List<String> getAlignments();

    /**
     * A builder for a competency.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a competency part by part. */
    final class Builder extends ImmutableCompetency.Builder {

        Builder() {}

        /**
         * The identity of the competency.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * The framework that it belongs to.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder framework(String id) {
            return framework(Id.of(id));
        }

        /**
         * Adds a competency of which this one is a part.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addBroader(String id) {
            return addBroader(Id.of(id));
        }
    }
}
