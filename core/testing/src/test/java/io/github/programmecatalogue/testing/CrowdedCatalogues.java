package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Catalogues of few ids and few values, so that courses have much in common: each thing is stated or not, hierarchies
 * have cycles, references may lead nowhere. No kind has an id twice, and every age group is there.
 */
final class CrowdedCatalogues {

    static final int IDS = 4;

    private static final LocalizedText TITLE = LocalizedText.of("en", "Robotics");

    private final Random random;

    private CrowdedCatalogues(Random random) {
        this.random = random;
    }

    static Arbitrary<Catalogue> all() {
        return Arbitraries.randomValue(random -> new CrowdedCatalogues(random).catalogue());
    }

    /** Such catalogues, where in some the crowd stands before so many plain courses that each value is a rare one. */
    static Arbitrary<Catalogue> amongPlain() {
        List<Course> plain = IntStream.range(0, 600)
                .mapToObj(i -> Course.builder().id("plain-" + i).title(TITLE).build())
                .toList();
        return Arbitraries.frequencyOf(
                Tuple.of(3, all()),
                Tuple.of(
                        1,
                        all().map(crowded -> Catalogue.builder()
                                .from(crowded)
                                .addAllCourses(plain)
                                .build())));
    }

    private Catalogue catalogue() {
        Catalogue.Builder catalogue =
                Catalogue.builder().id("catalogue").title(TITLE).language("en");
        ids(IDS).forEach(id -> {
            catalogue.addProvider(provider(id));
            catalogue.addCompetency(competency(id));
            catalogue.addCluster(cluster(id));
        });
        for (int id = 0; id < IDS; id++) {
            catalogue.addAgeGroup(AgeGroup.builder()
                    .id(Integer.toString(id))
                    .title(TITLE)
                    .ageRange(ages())
                    .build());
        }
        catalogue.addFramework(CompetencyFramework.builder()
                .id("0")
                .title(TITLE)
                .addProficiencyLevels(TITLE, TITLE, TITLE)
                .build());
        ids(40).forEach(id -> catalogue.addCourse(course(id)));
        ids(30).forEach(id -> catalogue.addOffering(offering(id)));
        return catalogue.build();
    }

    private List<String> ids(int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(Integer::toString)
                .toList();
    }

    private String id() {
        return Integer.toString(random.nextInt(IDS));
    }

    /** States something half of the time. */
    private void perhaps(Consumer<String> stated) {
        if (random.nextBoolean()) {
            stated.accept(id());
        }
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private AgeRange ages() {
        int min = random.nextInt(8);
        return random.nextInt(4) == 0 ? AgeRange.atLeast(min) : AgeRange.of(min, min + random.nextInt(4));
    }

    private String language() {
        return one(new String[] {"en", "en-GB", "enf", "ru"});
    }

    private Provider provider(String id) {
        Provider.Builder provider = Provider.builder().id(id).title(TITLE);
        perhaps(provider::parent);
        return provider.build();
    }

    private Competency competency(String id) {
        Competency.Builder competency = Competency.builder().id(id).title(TITLE);
        perhaps(competency::framework);
        perhaps(competency::addBroader);
        perhaps(competency::addBroader);
        return competency.build();
    }

    private Cluster cluster(String id) {
        Cluster.Builder cluster = Cluster.builder().id(id).title(TITLE);
        perhaps(cluster::provider);
        perhaps(any -> cluster.direction(one(Direction.values())));
        return cluster.build();
    }

    private Course course(String id) {
        Course.Builder course = Course.builder().id(id).title(TITLE);
        perhaps(course::addCluster);
        perhaps(course::addCluster);
        perhaps(course::provider);
        perhaps(course::addInitiative);
        perhaps(any -> course.direction(one(Direction.values())));
        perhaps(any -> course.level(one(Level.values())));
        perhaps(any -> course.ageRange(ages()));
        perhaps(any -> course.deliveryMode(one(DeliveryMode.values())));
        perhaps(any -> course.addTeachingLanguage(language()));
        perhaps(any -> course.addTeachingLanguage(language()));
        perhaps(course::addTeaches);
        perhaps(competency -> course.addTeaches(competency, random.nextInt(5) - 1));
        perhaps(competency -> course.addTeaches(competency, random.nextInt(5) - 1));
        if (random.nextInt(4) == 0) {
            course.status(one(CourseStatus.values()));
        }
        return course.build();
    }

    private Offering offering(String id) {
        Offering.Builder offering = Offering.builder().id(id).course(Integer.toString(random.nextInt(20)));
        perhaps(offering::provider);
        perhaps(any -> offering.ageRange(ages()));
        perhaps(any -> offering.deliveryMode(one(DeliveryMode.values())));
        perhaps(any -> offering.addTeachingLanguage(language()));
        perhaps(any -> offering.enrolmentStatus(one(EnrolmentStatus.values())));
        perhaps(any -> offering.placesAvailable(random.nextInt(3)));
        perhaps(any -> offering.addSession(session()));
        perhaps(any -> offering.addSession(session()));
        if (random.nextInt(3) == 0) {
            offering.status(one(OfferingStatus.values()));
        }
        return offering.build();
    }

    private Session session() {
        LocalTime start = LocalTime.of(random.nextInt(24), 0);
        LocalTime end = LocalTime.of(random.nextInt(24), 0);
        return random.nextBoolean()
                ? Session.weekly(one(DayOfWeek.values()), start, end)
                : Session.on(LocalDate.of(2026, 11, 23).plusDays(random.nextInt(7)), start, end);
    }
}
