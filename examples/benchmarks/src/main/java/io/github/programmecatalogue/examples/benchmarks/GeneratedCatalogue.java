package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A catalogue of any size in English and Russian that no rule finds a fault with, such as 10,000 courses of about 700
 * bytes of JSON each.
 *
 * <p>It is made of word lists, so it is no picture of any school; sizes, languages and references are those of one. The
 * same seed and number give the same catalogue on every machine.
 */
final class GeneratedCatalogue {

    private static final LocalDate PUBLISHED_ON = LocalDate.of(2026, 8, 1);

    /** Says that it is the day on which the catalogue was published, so that its offerings never grow stale. */
    static final Clock CLOCK =
            Clock.fixed(PUBLISHED_ON.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);

    private static final int COURSES_PER_PROVIDER = 50;

    private final int courses;
    private final int clusters;
    private final int providers;
    private final Random random;

    private GeneratedCatalogue(long seed, int courses) {
        this.courses = courses;
        this.clusters = Math.max(1, Math.min(courses, Vocabulary.SUBJECTS.size()));
        this.providers = Math.max(1, courses / COURSES_PER_PROVIDER);
        this.random = new Random(seed);
    }

    /**
     * A catalogue.
     *
     * @param seed what decides everything that is left to chance
     * @param courses the number of courses, 0 or more
     * @return a catalogue with these courses, an offering for every tenth, and all that they refer to
     * @throws IllegalArgumentException if the number is negative
     */
    static Catalogue of(long seed, int courses) {
        if (courses < 0) {
            throw new IllegalArgumentException("Number of courses must not be negative: " + courses);
        }
        return new GeneratedCatalogue(seed, courses).toCatalogue();
    }

    private Catalogue toCatalogue() {
        Catalogue.Builder catalogue = Catalogue.builder()
                .id("generated")
                .title(LocalizedText.of("en", "Courses by the thousand", "ru", "Тысячи курсов"))
                .description(LocalizedText.of("en", "Made of word lists.", "ru", "Составлено из списков слов."))
                .language("en")
                .publishedOn(PUBLISHED_ON)
                .license("CC0-1.0");
        IntStream.range(0, providers).mapToObj(this::provider).forEach(catalogue::addProvider);
        catalogue.addFramework(framework());
        for (int cluster = 0; cluster < clusters; cluster++) {
            catalogue.addCluster(cluster(cluster));
            for (int ability = 0; ability < Vocabulary.ABILITIES.size(); ability++) {
                catalogue.addCompetency(competency(cluster, ability));
            }
        }
        GeneratedCourses course = new GeneratedCourses(random, clusters, providers);
        IntStream.range(0, courses).mapToObj(course::get).forEach(catalogue::addCourse);
        GeneratedOfferings offering = new GeneratedOfferings(random);
        IntStream.range(0, courses / 10).mapToObj(offering::get).forEach(catalogue::addOffering);
        return catalogue.build();
    }

    private Provider provider(int index) {
        int number = index + 1;
        return Provider.builder()
                .id(Names.provider(index))
                .title(LocalizedText.of("en", "Digital centre " + number, "ru", "Цифровой центр " + number))
                .description(LocalizedText.of(
                        "en",
                        "Centre " + number + " teaches after school.",
                        "ru",
                        "Центр " + number + " учит после уроков."))
                .network(random.nextBoolean() ? "it-cube" : "quantorium")
                .url("https://centre-" + number + ".example.org/")
                .build();
    }

    private CompetencyFramework framework() {
        CompetencyFramework.Builder framework = CompetencyFramework.builder()
                .id("framework")
                .title(LocalizedText.of("en", "Digital skills", "ru", "Цифровые умения"))
                .version("1");
        Vocabulary.PROFICIENCIES.forEach(level -> framework.addProficiencyLevel(level.toText()));
        return framework.build();
    }

    private Competency competency(int cluster, int ability) {
        Phrase subject = Vocabulary.SUBJECTS.get(cluster);
        return Competency.builder()
                .id(Names.competency(cluster, ability))
                .title(Vocabulary.ABILITIES.get(ability).format(subject, subject))
                .framework("framework")
                .code((cluster + 1) + "." + (ability + 1))
                .build();
    }

    private Cluster cluster(int index) {
        Phrase subject = Vocabulary.SUBJECTS.get(index);
        return Cluster.builder()
                .id(Names.cluster(index))
                .title(subject.toText())
                .description(new Phrase("All courses: %s.", "Все курсы: %s.").format(subject, subject))
                .direction(Direction.TECHNICAL)
                .build();
    }
}
