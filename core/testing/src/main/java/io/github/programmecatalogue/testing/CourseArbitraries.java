package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.TextArbitraries.languageTags;
import static io.github.programmecatalogue.testing.TextArbitraries.localizedTexts;
import static io.github.programmecatalogue.testing.TextArbitraries.texts;
import static io.github.programmecatalogue.testing.TimeArbitraries.dateRanges;
import static io.github.programmecatalogue.testing.ValueArbitraries.ageRanges;
import static io.github.programmecatalogue.testing.ValueArbitraries.urls;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.StudyForm;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Courses, what they build upon, and their offerings: everything that their builders let one build, whatever a rule
 * would say of it. Any optional property may be absent; any reference may lead nowhere, or back to the course itself.
 */
public final class CourseArbitraries {

    private CourseArbitraries() {}

    /**
     * Competencies at proficiencies on and off any scale.
     *
     * @return competency levels
     */
    public static Arbitrary<CompetencyLevel> competencyLevels() {
        return Recipe.of(CompetencyLevel::builder)
                .always(ValueArbitraries.<Competency>ids(), CompetencyLevel.Builder::competency)
                .perhaps(Arbitraries.of(1, 2, 3, 8, 0, -1, Integer.MAX_VALUE), CompetencyLevel.Builder::proficiency)
                .build(CompetencyLevel.Builder::build);
    }

    /**
     * Prerequisites of one to three alternatives, the same one perhaps twice.
     *
     * @return prerequisites
     */
    public static Arbitrary<Prerequisite> prerequisites() {
        return Recipe.of(Prerequisite::builder)
                .always(ValueArbitraries.<Course>ids().list().ofMinSize(1).ofMaxSize(3), Prerequisite.Builder::anyOf)
                .perhaps(Arbitraries.of(Prerequisite.Strength.class), Prerequisite.Builder::strength)
                .build(Prerequisite.Builder::build);
    }

    /**
     * Courses, some of which require themselves.
     *
     * @return courses
     */
    public static Arbitrary<Course> courses() {
        return Recipe.ofEntity(
                        Course::builder,
                        ValueArbitraries.<Course>ids(),
                        Course.Builder::id,
                        Course.Builder::alternateIds,
                        Course.Builder::modified,
                        Course.Builder::extensions)
                .always(localizedTexts(), Course.Builder::title)
                .perhaps(texts(), Course.Builder::code)
                .perhaps(Arbitraries.of(CourseKind.class), Course.Builder::kind)
                .perhaps(ValueArbitraries.<Course>ids(), Course.Builder::partOf)
                .perhaps(localizedTexts(), Course.Builder::summary)
                .perhaps(localizedTexts(), Course.Builder::description)
                .list(ValueArbitraries.<Cluster>ids(), Course.Builder::clusters)
                .perhaps(ValueArbitraries.<Provider>ids(), Course.Builder::provider)
                .perhaps(Arbitraries.of(Direction.class), Course.Builder::direction)
                .perhaps(Arbitraries.of(Level.class), Course.Builder::level)
                .perhaps(ageRanges(), Course.Builder::ageRange)
                .perhaps(ValueArbitraries.workloads(), Course.Builder::workload)
                .perhaps(Arbitraries.of(StudyForm.class), Course.Builder::studyForm)
                .perhaps(Arbitraries.of(DeliveryMode.class), Course.Builder::deliveryMode)
                .list(languageTags(), Course.Builder::teachingLanguages)
                .list(prerequisites(), Course.Builder::prerequisites)
                .perhaps(localizedTexts(), Course.Builder::entryRequirements)
                .list(competencyLevels(), Course.Builder::competenciesRequired)
                .list(competencyLevels(), Course.Builder::teaches)
                .list(localizedTexts(), Course.Builder::learningOutcomes)
                .list(ValueArbitraries.<Initiative>ids(), Course.Builder::initiatives)
                .perhaps(ValueArbitraries.groupSizes(), Course.Builder::groupSize)
                .list(texts(), Course.Builder::keywords)
                .perhaps(urls(), Course.Builder::image)
                .perhaps(urls(), Course.Builder::url)
                .perhaps(Arbitraries.of(CourseStatus.class), Course.Builder::status)
                .perhaps(dateRanges(), Course.Builder::validity)
                .build(Course.Builder::build);
    }

    /**
     * Offerings of courses that exist and of others.
     *
     * @return offerings
     */
    public static Arbitrary<Offering> offerings() {
        return Recipe.ofEntity(
                        Offering::builder,
                        ValueArbitraries.<Offering>ids(),
                        Offering.Builder::id,
                        Offering.Builder::alternateIds,
                        Offering.Builder::modified,
                        Offering.Builder::extensions)
                .always(ValueArbitraries.<Course>ids(), Offering.Builder::course)
                .perhaps(ValueArbitraries.<Provider>ids(), Offering.Builder::provider)
                .perhaps(ageRanges(), Offering.Builder::ageRange)
                .perhaps(dateRanges(), Offering.Builder::period)
                .perhaps(dateRanges(), Offering.Builder::enrolmentPeriod)
                .list(TimeArbitraries.sessions(), Offering.Builder::sessions)
                .perhaps(Arbitraries.of("Europe/Moscow", "UTC", "+03:00", "Nowhere"), Offering.Builder::timeZone)
                .perhaps(ValueArbitraries.places(), Offering.Builder::venue)
                .perhaps(Arbitraries.of(DeliveryMode.class), Offering.Builder::deliveryMode)
                .list(languageTags(), Offering.Builder::teachingLanguages)
                .perhaps(ValueArbitraries.groupSizes(), Offering.Builder::capacity)
                .perhaps(Arbitraries.of(0, 1, 12, Integer.MAX_VALUE), Offering.Builder::placesAvailable)
                .list(ValueArbitraries.prices(), Offering.Builder::prices)
                .perhaps(ValueArbitraries.contacts(), Offering.Builder::contact)
                .perhaps(Arbitraries.of(OfferingStatus.class), Offering.Builder::status)
                .perhaps(Arbitraries.of(EnrolmentStatus.class), Offering.Builder::enrolmentStatus)
                .perhaps(urls(), Offering.Builder::url)
                .build(Offering.Builder::build);
    }
}
