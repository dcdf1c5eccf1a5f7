package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.AbsoluteUrl;
import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.Consistent;
import io.github.programmecatalogue.constraint.HumanAge;
import io.github.programmecatalogue.constraint.NoDuplicates;
import io.github.programmecatalogue.constraint.PlausibleDate;
import io.github.programmecatalogue.constraint.TidyContact;
import io.github.programmecatalogue.constraint.TidyPlace;
import io.github.programmecatalogue.constraint.TidyPrices;
import io.github.programmecatalogue.constraint.ValidContact;
import io.github.programmecatalogue.constraint.ValidPlace;
import io.github.programmecatalogue.constraint.ValidPrices;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A course as it runs: when, where, for whom, at what price.
 *
 * <p>Its provider, ages, delivery mode and teaching languages override those of the course. Known elsewhere as
 * CourseInstance (schema.org), CourseOffering (OEAPI) and presentation (XCRI-CAP 1.2).
 *
 * <p>Immutable and thread-safe.
 */
@Consistent
@Consistent(groups = Advice.class)
@Value.Immutable
@ModelStyle
public sealed interface Offering extends Entity<Offering> permits ImmutableOffering {

    @Override
    Id<Offering> getId();

    /**
     * The course that runs.
     *
     * @return the id of the course
     */
    Id<Course> getCourse();

    /**
     * Who teaches, if not the provider of the course.
     *
     * @return the id of the provider; empty if it is the course's
     */
    Optional<Id<Provider>> getProvider();

    /**
     * For whom this offering is, within the ages of the course.
     *
     * @return completed years of age; empty if they are the course's
     */
    @HumanAge
    @ChildhoodAge(groups = Advice.class)
    Optional<AgeRange> getAgeRange();

    /**
     * When the offering runs.
     *
     * @return days; empty if not stated
     */
    @PlausibleDate(groups = Advice.class)
    Optional<DateRange> getPeriod();

    /**
     * When one can enrol.
     *
     * @return days; empty if not stated
     */
    @PlausibleDate(groups = Advice.class)
    Optional<DateRange> getEnrolmentPeriod();

    /**
     * When the group meets.
     *
     * @return meetings, repeated or on a date; empty if not stated
     */
    @NoDuplicates(groups = Advice.class)
    @PlausibleDate(groups = Advice.class)
    List<Session> getSessions();

    /**
     * The time zone of the sessions.
     *
     * @return a name of the IANA database, such as {@code Europe/Moscow}; empty if not stated
     */
    Optional<String> getTimeZone();

    /**
     * Where the group meets.
     *
     * @return a place; empty if not stated
     */
    @ValidPlace
    @TidyPlace(groups = Advice.class)
    Optional<Place> getVenue();

    /**
     * Whether pupils come to a place or learn online.
     *
     * @return a mode; empty if it is the course's
     */
    Optional<DeliveryMode> getDeliveryMode();

    /**
     * The languages in which the group is taught; if there are none, they are the course's.
     *
     * @return BCP 47 tags; empty if not stated
     */
    @NoDuplicates(groups = Advice.class)
    List<String> getTeachingLanguages();

    /**
     * How many pupils the offering takes.
     *
     * @return pupils; empty if not stated
     */
    Optional<GroupSize> getCapacity();

    /**
     * How many places are free.
     *
     * @return 0 or more; empty if not stated
     */
    OptionalInt getPlacesAvailable();

    /**
     * What the offering costs.
     *
     * @return one price for each kind of payer; empty if not stated or free
     */
    @ValidPrices
    @TidyPrices(groups = Advice.class)
    List<Price> getPrices();

    /**
     * How to enrol or ask.
     *
     * @return a contact; empty if it is the provider's
     */
    @ValidContact
    @TidyContact(groups = Advice.class)
    Optional<Contact> getContact();

    /**
     * Where the offering stands in its life.
     *
     * @return planned unless said otherwise
     */
    @Value.Default
    default OfferingStatus getStatus() {
        return OfferingStatus.PLANNED;
    }

    /**
     * Whether one can enrol.
     *
     * @return a status; empty if not stated
     */
    Optional<EnrolmentStatus> getEnrolmentStatus();

    /**
     * The web page of the offering.
     *
     * @return an absolute http or https URL, as published; empty if not stated
     */
    @AbsoluteUrl
    Optional<String> getUrl();

    /**
     * A builder for an offering.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an offering part by part. */
    final class Builder extends ImmutableOffering.Builder {

        Builder() {}

        /**
         * The identity of the offering.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder id(String id) {
            return id(Id.of(id));
        }

        /**
         * The course that runs.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder course(String id) {
            return course(Id.of(id));
        }

        /**
         * Who teaches, if not the provider of the course.
         *
         * @param id 1–255 characters of RFC 3986
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed
         */
        public Builder provider(String id) {
            return provider(Id.of(id));
        }

        /**
         * The offering.
         *
         * @return a new offering
         * @throws IllegalArgumentException if a teaching language is no BCP 47 tag, or the free places are negative
         * @throws IllegalStateException if id or course are missing
         */
        @Override
        public Offering build() {
            Offering stated = super.build();
            if (stated.getPlacesAvailable().orElse(0) < 0) {
                throw new IllegalArgumentException("Places available must not be negative: "
                        + stated.getPlacesAvailable().getAsInt());
            }
            List<String> canonical = LanguageTag.canonical(stated.getTeachingLanguages());
            return canonical.equals(stated.getTeachingLanguages())
                    ? stated
                    : teachingLanguages(canonical).build();
        }
    }
}
