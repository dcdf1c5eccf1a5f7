package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Graded;
import io.github.programmecatalogue.value.Id;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A competency at a proficiency, such as DigComp's 3.4 at level 3.
 *
 * <p>The proficiency is a position on the scale of the competency's framework, 1 for the lowest. One below 1 can be
 * stated; a rule reports it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public sealed interface CompetencyLevel extends Graded permits ImmutableCompetencyLevel {

    /**
     * The competency.
     *
     * @return its id
     */
    Id<Competency> getCompetency();

    @Override
    default Id<?> graded() {
        return getCompetency();
    }

    @Override
    OptionalInt getProficiency();

    /**
     * A competency at no stated proficiency.
     *
     * @param competency the id of the competency
     * @return the level
     * @throws IllegalArgumentException if the id is malformed
     */
    static CompetencyLevel of(String competency) {
        return builder().competency(competency).build();
    }

    /**
     * A competency at a proficiency.
     *
     * @param competency the id of the competency
     * @param proficiency the position on the scale, 1 for the lowest
     * @return the level
     * @throws IllegalArgumentException if the id is malformed
     */
    static CompetencyLevel of(String competency, int proficiency) {
        return builder().competency(competency).proficiency(proficiency).build();
    }

    /**
     * A builder for a competency level.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a competency level part by part. */
    final class Builder extends ImmutableCompetencyLevel.Builder {

        Builder() {}

        /**
         * The competency.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder competency(String id) {
            return competency(Id.of(id));
        }
    }
}
