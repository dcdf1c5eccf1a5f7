package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

/** What is rebuilt from something is equal to it: no builder loses, adds or reshapes a property. */
@PropertyDefaults(tries = 40)
class RebuildingLawTest {

    @Property
    void rebuildsAProvider(@ForAll @Any Provider provider) {
        assertEqual(Provider.builder().from(provider).build(), provider);
    }

    @Property
    void rebuildsAnInitiative(@ForAll @Any Initiative initiative) {
        assertEqual(Initiative.builder().from(initiative).build(), initiative);
    }

    @Property
    void rebuildsACompetencyFramework(@ForAll @Any CompetencyFramework framework) {
        assertEqual(CompetencyFramework.builder().from(framework).build(), framework);
    }

    @Property
    void rebuildsACompetency(@ForAll @Any Competency competency) {
        assertEqual(Competency.builder().from(competency).build(), competency);
    }

    @Property
    void rebuildsACompetencyLevel(@ForAll @Any CompetencyLevel level) {
        assertEqual(CompetencyLevel.builder().from(level).build(), level);
    }

    @Property
    void rebuildsACluster(@ForAll @Any Cluster cluster) {
        assertEqual(Cluster.builder().from(cluster).build(), cluster);
    }

    @Property
    void rebuildsAnAgeGroup(@ForAll @Any AgeGroup group) {
        assertEqual(AgeGroup.builder().from(group).build(), group);
    }

    @Property
    void rebuildsAPrerequisite(@ForAll @Any Prerequisite prerequisite) {
        assertEqual(Prerequisite.builder().from(prerequisite).build(), prerequisite);
    }

    @Property
    void rebuildsACourse(@ForAll @Any Course course) {
        assertEqual(Course.builder().from(course).build(), course);
    }

    @Property
    void rebuildsAnOffering(@ForAll @Any Offering offering) {
        assertEqual(Offering.builder().from(offering).build(), offering);
    }

    @Property
    void rebuildsACatalogueHeader(@ForAll @Any CatalogueHeader header) {
        assertEqual(CatalogueHeader.builder().from(header).build(), header);
    }

    @Property
    void rebuildsACatalogue(@ForAll @Any Catalogue catalogue) {
        assertEqual(Catalogue.builder().from(catalogue).build(), catalogue);
    }

    @Property
    void rebuildsAWorkload(@ForAll @Any Workload workload) {
        assertEqual(Workload.builder().from(workload).build(), workload);
    }

    @Property
    void rebuildsAGroupSize(@ForAll GroupSize size) {
        assertEqual(GroupSize.builder().from(size).build(), size);
    }

    @Property
    void rebuildsAPrice(@ForAll @Any Price price) {
        assertEqual(Price.builder().from(price).build(), price);
    }

    @Property
    void rebuildsASession(@ForAll @Any Session session) {
        assertEqual(Session.builder().from(session).build(), session);
    }

    @Property
    void rebuildsAPlace(@ForAll @Any Place place) {
        assertEqual(Place.builder().from(place).build(), place);
    }

    @Property
    void rebuildsAContact(@ForAll @Any Contact contact) {
        assertEqual(Contact.builder().from(contact).build(), contact);
    }

    private static void assertEqual(Object rebuilt, Object original) {
        assertThat(rebuilt).isEqualTo(original).hasSameHashCodeAs(original).hasToString(original.toString());
    }
}
