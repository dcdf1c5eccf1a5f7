package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Choice;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * Something to have finished before a course: one of several courses, required or recommended.
 *
 * <p>The courses of one prerequisite are alternatives ("or"); the prerequisites of one course all count ("and").
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ModelStyle
public sealed interface Prerequisite extends Choice permits ImmutablePrerequisite {

    /**
     * The courses of which any one is enough.
     *
     * @return their ids, at least one
     */
    List<Id<Course>> getAnyOf();

    @Override
    default List<Id<Course>> alternatives() {
        return getAnyOf();
    }

    /**
     * Whether the course is closed to those who have finished none of them.
     *
     * @return required unless said otherwise
     */
    @Value.Default
    default Strength getStrength() {
        return Strength.REQUIRED;
    }

    /**
     * One of these courses must have been finished.
     *
     * @param course the id of a course
     * @param alternatives the ids of courses that are as good
     * @return the prerequisite
     * @throws IllegalArgumentException if an id is malformed
     */
    static Prerequisite required(String course, String... alternatives) {
        return of(Strength.REQUIRED, course, alternatives);
    }

    /**
     * One of these courses should have been finished.
     *
     * @param course the id of a course
     * @param alternatives the ids of courses that are as good
     * @return the prerequisite
     * @throws IllegalArgumentException if an id is malformed
     */
    static Prerequisite recommended(String course, String... alternatives) {
        return of(Strength.RECOMMENDED, course, alternatives);
    }

    private static Prerequisite of(Strength strength, String course, String... alternatives) {
        Builder builder = builder().strength(strength).addAnyOf(course);
        Arrays.stream(alternatives).forEach(builder::addAnyOf);
        return builder.build();
    }

    /**
     * A builder for a prerequisite.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** How much a prerequisite counts. */
    enum Strength implements Labelled {
        /** Without it nobody enters. */
        REQUIRED("Required", "Обязательно"),
        /** It helps. */
        RECOMMENDED("Recommended", "Рекомендуется");

        private final LocalizedText label;

        Strength(String english, String russian) {
            this.label = LocalizedText.of("en", english, "ru", russian);
        }

        @Override
        public String getLabel(Locale locale) {
            return label.get(locale);
        }
    }

    /** Builds a prerequisite part by part. */
    final class Builder extends ImmutablePrerequisite.Builder {

        Builder() {}

        /**
         * Adds a course that is enough.
         *
         * @param course 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addAnyOf(String course) {
            return addAnyOf(Id.of(course));
        }

        /**
         * The prerequisite.
         *
         * @return a new prerequisite
         * @throws IllegalArgumentException if it names no course
         */
        @Override
        public Prerequisite build() {
            Prerequisite prerequisite = super.build();
            if (prerequisite.getAnyOf().isEmpty()) {
                throw new IllegalArgumentException("A prerequisite must name at least one course");
            }
            return prerequisite;
        }
    }
}
