package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.HumanAge;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import org.immutables.value.Value;

/**
 * A named band of ages, such as Juniors 7–10.
 *
 * <p>Bands may overlap; a course belongs to every band that its ages overlap.
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface AgeGroup extends Entity<AgeGroup> permits ImmutableAgeGroup {

    @Override
    Id<AgeGroup> getId();

    /**
     * What the band is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * The ages of the band.
     *
     * @return completed years of age
     */
    @HumanAge
    @ChildhoodAge(groups = Advice.class)
    AgeRange getAgeRange();

    /**
     * A builder for an age group.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an age group part by part. */
    final class Builder extends ImmutableAgeGroup.Builder {

        Builder() {}

        /**
         * The identity of the band.
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
