package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.Size;

/** What a property is given that asks for no more than a type. */
@PropertyDefaults(tries = 50)
class ValidByDefaultLawTest {

    private static final Validator JAKARTA =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Property
    void aCatalogueHasNothingToFind(@ForAll Catalogue catalogue) {
        assertThat(CatalogueValidator.standard().validate(catalogue).getFindings())
                .isEmpty();
    }

    @Property
    void anEntityHasNothingToFindByItself(
            @ForAll CatalogueHeader header,
            @ForAll Provider provider,
            @ForAll Initiative initiative,
            @ForAll CompetencyFramework framework,
            @ForAll Competency competency,
            @ForAll Cluster cluster,
            @ForAll AgeGroup ageGroup,
            @ForAll Course course,
            @ForAll Offering offering) {
        assertThat(List.of(header, provider, initiative, framework, competency, cluster, ageGroup, course, offering))
                .allSatisfy(entity -> assertThat(JAKARTA.validate(entity, Default.class, Advice.class))
                        .isEmpty());
    }

    /** Rules judge a value where it stands, so each is put into an entity that is valid but for it. */
    @Property
    void aValueSpoilsNoEntity(
            @ForAll Course course,
            @ForAll Offering offering,
            @ForAll Id<Course> id,
            @ForAll LocalizedText title,
            @ForAll AgeRange ages,
            @ForAll Workload workload,
            @ForAll GroupSize size,
            @ForAll Extensions extensions,
            @ForAll Prerequisite prerequisite,
            @ForAll CompetencyLevel competency) {
        Course made = Course.builder()
                .id(id)
                .title(title)
                .ageRange(ages)
                .workload(workload)
                .groupSize(size)
                .extensions(extensions)
                .addPrerequisite(prerequisite)
                .addTeaches(competency)
                .build();

        assertThat(JAKARTA.validate(made)).isEmpty();
    }

    @Property
    void aValueOfAnOfferingSpoilsNone(
            @ForAll Offering offering,
            @ForAll DateRange period,
            @ForAll Session session,
            @ForAll Place place,
            @ForAll Contact contact,
            @ForAll Price price) {
        Offering made = Offering.builder()
                .id(offering.getId())
                .course(offering.getCourse())
                .period(period)
                .addSession(session)
                .venue(place)
                .contact(contact)
                .addPrice(price)
                .build();

        assertThat(JAKARTA.validate(made)).isEmpty();
    }

    @Property
    void aFaultBreaksWhatItSays(@ForAll Fault fault) {
        CatalogueValidator validator =
                CatalogueValidator.builder().on(fault.getCode()).build();

        assertThat(validator.validate(fault.getCatalogue()).getFindings())
                .extracting(finding -> finding.getCode() + " at " + finding.getPointer())
                .containsExactly(fault.toString().replace(" at the catalogue", " at "));
    }

    @Property
    void partsOfOtherTypesAreValidToo(@ForAll @Size(min = 1, max = 3) List<Course> courses) {
        assertThat(courses)
                .allSatisfy(course -> assertThat(JAKARTA.validate(course, Default.class, Advice.class))
                        .isEmpty());
    }

    @Property(tries = 200)
    void anythingComesWhereItIsAskedFor(@ForAll @Size(min = 20, max = 20) List<@Any AgeRange> ranges) {
        assertThat(ranges).anyMatch(range -> !AgeRange.of(5, 18).encloses(range));
    }
}
