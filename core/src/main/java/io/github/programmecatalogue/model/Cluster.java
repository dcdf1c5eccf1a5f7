package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A branch of the digital economy that groups courses, such as Robotics and Mechatronics.
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Cluster extends Entity<Cluster> permits ImmutableCluster {

    @Override
    Id<Cluster> getId();

    /**
     * What the cluster is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * What there is to say about the cluster.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * Whose cluster it is, and who teaches its courses where they do not say otherwise.
     *
     * @return the id of the provider; empty if it is nobody's own
     */
    Optional<Id<Provider>> getProvider();

    /**
     * The direction of its courses.
     *
     * @return a direction; empty if not stated
     */
    Optional<Direction> getDirection();

    /**
     * A builder for a cluster.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a cluster part by part. */
    final class Builder extends ImmutableCluster.Builder {

        Builder() {}

        /**
         * The identity of the cluster.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * Whose cluster it is.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder provider(String id) {
            return provider(Id.of(id));
        }
    }
}
