package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.ConsistentWorkload;
import io.github.programmecatalogue.constraint.HumanAge;
import io.github.programmecatalogue.constraint.NoDuplicates;
import io.github.programmecatalogue.constraint.NotBlankText;
import io.github.programmecatalogue.constraint.PlausibleDate;
import io.github.programmecatalogue.constraint.PositiveProficiency;
import io.github.programmecatalogue.constraint.PositiveWorkload;
import io.github.programmecatalogue.constraint.TidySummary;
import io.github.programmecatalogue.constraint.TidyText;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is taught: a programme, a part of one, a workshop, an intensive or a camp, such as "Robotics and Programming".
 *
 * <p>A course is what a school can teach; when and where it does is an {@link Offering}. Known elsewhere as Course
 * (schema.org, OEAPI) and course (XCRI-CAP 1.2).
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Course extends Entity<Course> permits ImmutableCourse {

    @Override
    Id<Course> getId();

    /**
     * What the course is called.
     *
     * @return the title in each language
     */
    @NotBlankText
    @TidyTitle(groups = Advice.class)
    LocalizedText getTitle();

    /**
     * The number in the school's own catalogue.
     *
     * @return such as {@code CS 1}; empty if it has none
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<String> getCode();

    /**
     * What kind of course it is.
     *
     * @return a programme unless said otherwise
     */
    @Value.Default
    default CourseKind getKind() {
        return CourseKind.PROGRAMME;
    }

    /**
     * The whole that this module or year belongs to.
     *
     * @return the id of a course; empty if this one is a whole
     */
    Optional<Id<Course>> getPartOf();

    /**
     * The course in a sentence or two, for lists.
     *
     * @return a text of up to 500 characters; empty if not stated
     */
    @NotBlankText
    @TidySummary(groups = Advice.class)
    Optional<LocalizedText> getSummary();

    /**
     * What there is to say about the course.
     *
     * @return a text of any length; empty if not stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    Optional<LocalizedText> getDescription();

    /**
     * The clusters that the course belongs to.
     *
     * @return their ids; empty if it belongs to none
     */
    @NoDuplicates(groups = Advice.class)
    List<Id<Cluster>> getClusters();

    /**
     * Who teaches the course.
     *
     * @return the id of the provider; empty if the cluster or the offering says it
     */
    Optional<Id<Provider>> getProvider();

    /**
     * The direction of the course.
     *
     * @return a direction; empty if not stated
     */
    Optional<Direction> getDirection();

    /**
     * How demanding the course is.
     *
     * @return a level; empty if not stated
     */
    Optional<Level> getLevel();

    /**
     * For whom the course is meant.
     *
     * @return completed years of age; empty if not stated
     */
    @HumanAge
    @ChildhoodAge(groups = Advice.class)
    Optional<AgeRange> getAgeRange();

    /**
     * How much there is to learn.
     *
     * @return hours and weeks; empty if not stated
     */
    @PositiveWorkload
    @ConsistentWorkload(groups = Advice.class)
    Optional<Workload> getWorkload();

    /**
     * The legal form of study.
     *
     * @return a form; empty if not stated
     */
    Optional<StudyForm> getStudyForm();

    /**
     * Whether pupils come to a place or learn online.
     *
     * @return a mode; empty if not stated
     */
    Optional<DeliveryMode> getDeliveryMode();

    /**
     * The languages in which the course is taught.
     *
     * @return BCP 47 tags; empty if not stated
     */
    @NoDuplicates(groups = Advice.class)
    List<String> getTeachingLanguages();

    /**
     * The courses that come before this one; every entry of the list counts.
     *
     * @return one entry for each thing to have finished; empty if nothing is required
     */
    @NoDuplicates(groups = Advice.class)
    List<Prerequisite> getPrerequisites();

    /**
     * What else a pupil needs to enter.
     *
     * @return a text; empty if there is nothing else
     */
    @NotBlankText
    @TidyText(answer = true, groups = Advice.class)
    Optional<LocalizedText> getEntryRequirements();

    /**
     * What a pupil must be able to do to enter.
     *
     * @return competencies, each with a proficiency where one is stated; empty if none is required
     */
    @PositiveProficiency
    @NoDuplicates(groups = Advice.class)
    List<CompetencyLevel> getCompetenciesRequired();

    /**
     * What a pupil is able to do at the end.
     *
     * @return competencies, each with a proficiency where one is stated; empty if none is stated
     */
    @PositiveProficiency
    @NoDuplicates(groups = Advice.class)
    List<CompetencyLevel> getTeaches();

    /**
     * What a pupil takes away, in words.
     *
     * @return one text for each outcome; empty if none is stated
     */
    @NotBlankText
    @TidyText(groups = Advice.class)
    List<LocalizedText> getLearningOutcomes();

    /**
     * The programmes and contests that the course prepares for.
     *
     * @return their ids; empty if there are none
     */
    @NoDuplicates(groups = Advice.class)
    List<Id<Initiative>> getInitiatives();

    /**
     * How many pupils make a group.
     *
     * @return pupils; empty if not stated
     */
    Optional<GroupSize> getGroupSize();

    /**
     * Words by which people look for the course.
     *
     * @return lower-case words in any language; empty if there are none
     */
    @NotBlankText
    @TidyText(answer = true, groups = Advice.class)
    @NoDuplicates(groups = Advice.class)
    List<String> getKeywords();

    /**
     * A picture for the course.
     *
     * @return an absolute http or https URL, as published; empty if there is none
     */
    @AbsoluteUrl
    Optional<String> getImage();

    /**
     * The web page of the course.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * Where the course stands in its life.
     *
     * @return published unless said otherwise
     */
    @Value.Default
    default CourseStatus getStatus() {
        return CourseStatus.PUBLISHED;
    }

    /**
     * When the course may be taught.
     *
     * @return days; empty if it does not end
     */
    @PlausibleDate(groups = Advice.class)
    Optional<DateRange> getValidity();

    /**
     * A builder for a course.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a course part by part. */
    final class Builder extends ImmutableCourse.Builder {

        Builder() {}

        /**
         * The identity of the course.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * The whole that this module or year belongs to.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder partOf(String id) {
            return partOf(Id.of(id));
        }

        /**
         * Adds a cluster that the course belongs to.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addCluster(String id) {
            return addCluster(Id.of(id));
        }

        /**
         * Who teaches the course.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder provider(String id) {
            return provider(Id.of(id));
        }

        /**
         * Adds a course that must have been finished.
         *
         * @param course 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addPrerequisite(String course) {
            return addPrerequisite(Prerequisite.required(course));
        }

        /**
         * Adds a competency that a pupil must have to enter, at no stated proficiency.
         *
         * @param competency the id of the competency
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addCompetenciesRequired(String competency) {
            return addCompetenciesRequired(CompetencyLevel.of(competency));
        }

        /**
         * Adds a competency that a pupil must have to enter at a proficiency.
         *
         * @param competency the id of the competency
         * @param proficiency the position on the scale of its framework, 1 for the lowest
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addCompetenciesRequired(String competency, int proficiency) {
            return addCompetenciesRequired(CompetencyLevel.of(competency, proficiency));
        }

        /**
         * Adds a competency that the course teaches, at no stated proficiency.
         *
         * @param competency the id of the competency
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addTeaches(String competency) {
            return addTeaches(CompetencyLevel.of(competency));
        }

        /**
         * Adds a competency that the course teaches at a proficiency.
         *
         * @param competency the id of the competency
         * @param proficiency the position on the scale of its framework, 1 for the lowest
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addTeaches(String competency, int proficiency) {
            return addTeaches(CompetencyLevel.of(competency, proficiency));
        }

        /**
         * Adds a programme or contest that the course prepares for.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder addInitiative(String id) {
            return addInitiative(Id.of(id));
        }

        /**
         * The course.
         *
         * @return a new course
         * @throws IllegalArgumentException if a teaching language is no BCP 47 tag
         * @throws IllegalStateException if id or title are missing
         */
        @Override
        public Course build() {
            Course stated = super.build();
            List<String> canonical = LanguageTag.canonical(stated.getTeachingLanguages());
            return canonical.equals(stated.getTeachingLanguages())
                    ? stated
                    : teachingLanguages(canonical).build();
        }
    }
}
