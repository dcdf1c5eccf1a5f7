package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** What an entity is without what could not be read of some of its properties. */
final class Losses {

    private static final List<Loss<?>> ALL = new ArrayList<>();

    static {
        title(
                Course.class,
                Course::getTitle,
                (course, text) -> course(course).title(text).build());
        course("partOf", course -> course.partOf(Optional.empty()));
        course("summary", course -> course.summary(Optional.empty()));
        course("description", course -> course.description(Optional.empty()));
        courseList("clusters", Course::getClusters, Course.Builder::clusters);
        course("provider", course -> course.provider(Optional.empty()));
        course("direction", course -> course.direction(Optional.empty()));
        course("level", course -> course.level(Optional.empty()));
        course("ageRange", course -> course.ageRange(Optional.empty()));
        course("workload", course -> course.workload(Optional.empty()));
        course("deliveryMode", course -> course.deliveryMode(Optional.empty()));
        courseList("teachingLanguages", Course::getTeachingLanguages, Course.Builder::teachingLanguages);
        courseList("prerequisites", Course::getPrerequisites, Course.Builder::prerequisites);
        course("entryRequirements", course -> course.entryRequirements(Optional.empty()));
        courseList("competenciesRequired", Course::getCompetenciesRequired, Course.Builder::competenciesRequired);
        courseList("teaches", Course::getTeaches, Course.Builder::teaches);
        courseList("learningOutcomes", Course::getLearningOutcomes, Course.Builder::learningOutcomes);
        courseList("initiatives", Course::getInitiatives, Course.Builder::initiatives);
        course("groupSize", course -> course.groupSize(Optional.empty()));
        courseList("keywords", Course::getKeywords, Course.Builder::keywords);
        course("url", course -> course.url(Optional.empty()));
        course("validity", course -> course.validity(Optional.empty()));
        offering("provider", offering -> offering.provider(Optional.empty()));
        offering("ageRange", offering -> offering.ageRange(Optional.empty()));
        offering("period", offering -> offering.period(Optional.empty()));
        offering("enrolmentPeriod", offering -> offering.enrolmentPeriod(Optional.empty()));
        offeringList("sessions", Offering::getSessions, Offering.Builder::sessions);
        offering("venue", offering -> offering.venue(Optional.empty()));
        offering("deliveryMode", offering -> offering.deliveryMode(Optional.empty()));
        offering("capacity", offering -> offering.capacity(Optional.empty()));
        offering("placesAvailable", offering -> offering.placesAvailable(OptionalInt.empty()));
        offeringList("prices", Offering::getPrices, Offering.Builder::prices);
        offering("contact", offering -> offering.contact(Optional.empty()));
        offering("enrolmentStatus", offering -> offering.enrolmentStatus(Optional.empty()));
        property(
                Cluster.class,
                "provider",
                cluster -> builder(cluster).provider(Optional.empty()).build());
        property(
                Cluster.class,
                "direction",
                cluster -> builder(cluster).direction(Optional.empty()).build());
        property(
                Cluster.class,
                "description",
                cluster -> builder(cluster).description(Optional.empty()).build());
        title(
                Cluster.class,
                Cluster::getTitle,
                (cluster, text) -> builder(cluster).title(text).build());
        property(
                Competency.class,
                "framework",
                competency -> builder(competency).framework(Optional.empty()).build());
        list(
                Competency.class,
                "broader",
                Competency::getBroader,
                (competency, broader) -> builder(competency).broader(broader).build());
        title(
                Competency.class,
                Competency::getTitle,
                (competency, text) -> builder(competency).title(text).build());
        property(
                Provider.class,
                "parent",
                provider -> builder(provider).parent(Optional.empty()).build());
        list(
                Provider.class,
                "partners",
                Provider::getPartners,
                (provider, partners) -> builder(provider).partners(partners).build());
        property(
                Provider.class,
                "location",
                provider -> builder(provider).location(Optional.empty()).build());
        title(
                Provider.class,
                Provider::getTitle,
                (provider, text) -> builder(provider).title(text).build());
        property(
                Initiative.class,
                "description",
                initiative -> Initiative.builder()
                        .from(initiative)
                        .description(Optional.empty())
                        .build());
        property(
                CompetencyFramework.class,
                "proficiencyLevels",
                framework -> CompetencyFramework.builder()
                        .from(framework)
                        .proficiencyLevels(List.of())
                        .build());
        title(
                CatalogueHeader.class,
                CatalogueHeader::getTitle,
                (header, text) ->
                        CatalogueHeader.builder().from(header).title(text).build());
        property(
                CatalogueHeader.class,
                "description",
                header -> CatalogueHeader.builder()
                        .from(header)
                        .description(Optional.empty())
                        .build());
    }

    private Losses() {}

    /** An entity as it was read, and what was not. */
    record Read(Entity<?> entity, Damage damage) {}

    private record Loss<E extends Entity<?>>(Class<E> type, String property, BiFunction<E, Random, Partly<E>> lose) {

        Partly<E> of(Entity<?> entity, Random random) {
            return lose.apply(type.cast(entity), random);
        }
    }

    /** What is left of an entity, and the positions of the elements that are not; none, if it is the whole property. */
    private record Partly<E>(E entity, PropertyPath path, SortedSet<Integer> leftOut) {}

    /** An entity without up to three of its properties, or parts of them. */
    static Read some(Entity<?> entity, Random random) {
        List<Loss<?>> possible = new ArrayList<>(
                ALL.stream().filter(loss -> loss.type().isInstance(entity)).toList());
        Entity<?> rest = entity;
        List<Fault> faults = new ArrayList<>();
        SortedMap<String, SortedSet<Integer>> leftOut = new TreeMap<>();
        for (int times = random.nextInt(3); times >= 0 && !possible.isEmpty(); times--) {
            Loss<?> loss = possible.remove(random.nextInt(possible.size()));
            Partly<? extends Entity<?>> partly = loss.of(rest, random);
            rest = partly.entity();
            if (partly.leftOut().isEmpty()) {
                faults.add(fault(partly.path()));
            } else {
                partly.leftOut()
                        .forEach(position -> faults.add(fault(partly.path().index(position))));
                leftOut.put(loss.property(), partly.leftOut());
            }
        }
        return new Read(rest, Damage.of(faults, leftOut));
    }

    static Fault fault(PropertyPath path) {
        return new Fault("type_mismatch", path, Map.of("found", "0", "object", ""), false);
    }

    private static Course.Builder course(Course course) {
        return Course.builder().from(course);
    }

    private static Cluster.Builder builder(Cluster cluster) {
        return Cluster.builder().from(cluster);
    }

    private static Competency.Builder builder(Competency competency) {
        return Competency.builder().from(competency);
    }

    private static Provider.Builder builder(Provider provider) {
        return Provider.builder().from(provider);
    }

    private static void course(String property, UnaryOperator<Course.Builder> clear) {
        property(Course.class, property, course -> clear.apply(course(course)).build());
    }

    private static <T> void courseList(
            String property, Function<Course, List<T>> get, BiFunction<Course.Builder, List<T>, Course.Builder> set) {
        list(
                Course.class,
                property,
                get,
                (course, rest) -> set.apply(course(course), rest).build());
    }

    private static void offering(String property, UnaryOperator<Offering.Builder> clear) {
        property(
                Offering.class,
                property,
                offering -> clear.apply(Offering.builder().from(offering)).build());
    }

    private static <T> void offeringList(
            String property,
            Function<Offering, List<T>> get,
            BiFunction<Offering.Builder, List<T>, Offering.Builder> set) {
        list(
                Offering.class,
                property,
                get,
                (offering, rest) ->
                        set.apply(Offering.builder().from(offering), rest).build());
    }

    private static <E extends Entity<?>> void property(Class<E> type, String property, UnaryOperator<E> clear) {
        ALL.add(new Loss<>(
                type,
                property,
                (entity, random) -> new Partly<>(clear.apply(entity), PropertyPath.of(property), new TreeSet<>())));
    }

    /** Some elements, or all of a list. */
    private static <E extends Entity<?>, T> void list(
            Class<E> type, String property, Function<E, List<T>> get, BiFunction<E, List<T>, E> set) {
        ALL.add(new Loss<>(type, property, (entity, random) -> {
            SortedSet<Integer> leftOut = new TreeSet<>();
            List<T> rest = new ArrayList<>();
            List<T> all = get.apply(entity);
            boolean isWhole = random.nextInt(4) == 0;
            for (int i = 0; i < all.size() && !isWhole; i++) {
                if (random.nextBoolean()) {
                    leftOut.add(i);
                } else {
                    rest.add(all.get(i));
                }
            }
            return leftOut.isEmpty()
                    ? new Partly<>(set.apply(entity, List.of()), PropertyPath.of(property), leftOut)
                    : new Partly<>(set.apply(entity, rest), PropertyPath.of(property), leftOut);
        }));
    }

    /** One language, if there is another. */
    private static <E extends Entity<?>> void title(
            Class<E> type, Function<E, LocalizedText> get, BiFunction<E, LocalizedText, E> set) {
        ALL.add(new Loss<>(type, "title", (entity, random) -> {
            Map<String, String> texts = new LinkedHashMap<>(get.apply(entity).asMap());
            List<String> languages = List.copyOf(texts.keySet());
            String lost = languages.get(random.nextInt(languages.size()));
            if (languages.size() > 1) {
                texts.remove(lost);
            }
            return new Partly<>(
                    set.apply(entity, LocalizedText.copyOf(texts)),
                    PropertyPath.of("title").key(lost),
                    new TreeSet<>());
        }));
    }
}
