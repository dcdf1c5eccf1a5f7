package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.HumanAge;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A programme, contest or movement that courses prepare for, such as WorldSkills Russia Juniors, the NTI Olympiad, or
 * Ticket to the Future.
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Initiative extends Entity<Initiative> permits ImmutableInitiative {

    @Override
    Id<Initiative> getId();

    /**
     * What the initiative is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * What there is to say about the initiative.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * Who may take part.
     *
     * @return completed years of age; empty if not stated
     */
    @HumanAge
    @ChildhoodAge(groups = Advice.class)
    Optional<AgeRange> getAgeRange();

    /**
     * The web page of the initiative.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * A builder for an initiative.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an initiative part by part. */
    final class Builder extends ImmutableInitiative.Builder {

        Builder() {}

        /**
         * The identity of the initiative.
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
