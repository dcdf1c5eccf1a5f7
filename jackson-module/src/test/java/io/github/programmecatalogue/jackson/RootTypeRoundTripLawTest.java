package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
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
import io.github.programmecatalogue.testing.Any;
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
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** Every type of the model is written and read back on its own, outside a catalogue, as text and as a tree, with either Jackson. */
@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class RootTypeRoundTripLawTest {

    private static final List<Mapper> MAPPERS =
            Jackson.both().stream().map(Jackson::json).toList();

    @Property
    void readsBackAnId(@ForAll Id<Course> id) {
        assertReadBack(id, Id.class);
    }

    @Property
    void readsBackAProvider(@ForAll @Any Provider provider) {
        assertReadBack(provider, Provider.class);
    }

    @Property
    void readsBackAnInitiative(@ForAll @Any Initiative initiative) {
        assertReadBack(initiative, Initiative.class);
    }

    @Property
    void readsBackACompetencyFramework(@ForAll @Any CompetencyFramework framework) {
        assertReadBack(framework, CompetencyFramework.class);
    }

    @Property
    void readsBackACompetency(@ForAll @Any Competency competency) {
        assertReadBack(competency, Competency.class);
    }

    @Property
    void readsBackACluster(@ForAll @Any Cluster cluster) {
        assertReadBack(cluster, Cluster.class);
    }

    @Property
    void readsBackAnAgeGroup(@ForAll @Any AgeGroup group) {
        assertReadBack(group, AgeGroup.class);
    }

    @Property
    void readsBackACourse(@ForAll @Any Course course) {
        assertReadBack(course, Course.class);
    }

    @Property
    void readsBackAnOffering(@ForAll @Any Offering offering) {
        assertReadBack(offering, Offering.class);
    }

    @Property
    void readsBackACatalogueHeader(@ForAll @Any CatalogueHeader header) {
        assertReadBack(header, CatalogueHeader.class);
    }

    @Property
    void readsBackAPrerequisite(@ForAll @Any Prerequisite prerequisite) {
        assertReadBack(prerequisite, Prerequisite.class);
    }

    @Property
    void readsBackACompetencyLevel(@ForAll @Any CompetencyLevel level) {
        assertReadBack(level, CompetencyLevel.class);
    }

    @Property
    void readsBackALocalizedText(@ForAll @Any LocalizedText text) {
        assertReadBack(text, LocalizedText.class);
    }

    @Property
    void readsBackAnAgeRange(@ForAll @Any AgeRange range) {
        assertReadBack(range, AgeRange.class);
    }

    @Property
    void readsBackADateRange(@ForAll @Any DateRange range) {
        assertReadBack(range, DateRange.class);
    }

    @Property
    void readsBackAWorkload(@ForAll @Any Workload workload) {
        assertReadBack(workload, Workload.class);
    }

    @Property
    void readsBackAGroupSize(@ForAll GroupSize size) {
        assertReadBack(size, GroupSize.class);
    }

    @Property
    void readsBackAPrice(@ForAll @Any Price price) {
        assertReadBack(price, Price.class);
    }

    @Property
    void readsBackASession(@ForAll @Any Session session) {
        assertReadBack(session, Session.class);
    }

    @Property
    void readsBackAPlace(@ForAll @Any Place place) {
        assertReadBack(place, Place.class);
    }

    @Property
    void readsBackAContact(@ForAll @Any Contact contact) {
        assertReadBack(contact, Contact.class);
    }

    @Property
    void readsBackExtensions(@ForAll Extensions extensions) {
        assertReadBack(extensions, Extensions.class);
    }

    private static <T> void assertReadBack(T written, Class<T> type) {
        for (Mapper json : MAPPERS) {
            assertThat(json.read(json.write(written), type))
                    .isEqualTo(written)
                    .hasSameHashCodeAs(written)
                    .hasToString(written.toString());
            assertThat(json.readFromTree(json.tree(written), type)).isEqualTo(written);
        }
    }
}
