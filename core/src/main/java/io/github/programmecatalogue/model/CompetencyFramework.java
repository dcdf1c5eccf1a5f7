package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published system of competencies, such as DigComp 3.0.
 *
 * <p>Known elsewhere as CFDocument (1EdTech CASE 1.1) and DefinedTermSet (schema.org).
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface CompetencyFramework extends Entity<CompetencyFramework> permits ImmutableCompetencyFramework {

    @Override
    Id<CompetencyFramework> getId();

    /**
     * What the framework is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * The version of the framework, as its publisher writes it.
     *
     * @return such as {@code 3.0}; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<String> getVersion();

    /**
     * Who publishes the framework.
     *
     * @return a name; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getPublisher();

    /**
     * The web page of the framework.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * The licence of the framework.
     *
     * @return an SPDX identifier such as {@code CC-BY-4.0}, or a URL; empty if not stated
     */
    Optional<String> getLicense();

    /**
     * The scale on which its competencies are measured.
     *
     * @return the names of the levels, lowest first; empty if there is no scale
     */
    @NotBlankText
    @TidyText(answer = true, groups = Advice.class)
    List<LocalizedText> getProficiencyLevels();

    /**
     * A builder for a competency framework.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a competency framework part by part. */
    final class Builder extends ImmutableCompetencyFramework.Builder {

        Builder() {}

        /**
         * The identity of the framework.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }
    }
}
