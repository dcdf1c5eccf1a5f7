package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.testing.Vocabulary.Word;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a catalogue in which no rule finds anything: first its courses, then just what they refer to. */
final class ValidCatalogue {

    private static final List<AgeRange> BANDS =
            List.of(AgeRange.of(5, 6), AgeRange.of(7, 10), AgeRange.of(11, 13), AgeRange.of(14, 18));

    private final LocalDate today;
    private final Choices choices;
    private final Vocabulary vocabulary;
    private final int providers;
    private final ValidCourses courses;

    ValidCatalogue(LocalDate today, Choices choices) {
        this.today = today;
        this.choices = choices;
        this.vocabulary = new Vocabulary(choices.of(Vocabulary.LANGUAGES));
        this.providers = choices.between(1, Vocabulary.PROVIDERS.size());
        this.courses = new ValidCourses(today, vocabulary, providers, choices);
    }

    Catalogue write(List<List<Integer>> choicesOfCourses, List<List<Integer>> choicesOfOfferings) {
        choicesOfCourses.forEach(numbers -> courses.write(new Choices(numbers)));
        ValidOfferings offerings = new ValidOfferings(today, vocabulary);
        List<Competency> competencies = competencies();
        return Catalogue.builder()
                .id("catalogue")
                .title(vocabulary.text("Courses of digital technologies", "Курсы цифровых технологий"))
                .description(vocabulary.text("What the centres of our city teach.", "Чему учат центры нашего города."))
                .language(vocabulary.languages().get(0))
                .publisher(choices.perhaps(() -> vocabulary.text("Centre of methods", "Методический центр")))
                .publishedOn(choices.perhaps(() -> today.minusDays(choices.between(0, 300))))
                .url(choices.perhaps(() -> "https://example.org/"))
                .license(choices.perhaps(() -> "CC-BY-4.0"))
                .providers(
                        IntStream.range(0, providers).mapToObj(this::provider).toList())
                .initiatives(used(Vocabulary.INITIATIVES, Course::getInitiatives).stream()
                        .map(this::initiative)
                        .toList())
                .frameworks(frameworks(competencies))
                .competencies(competencies)
                .clusters(used(Vocabulary.CLUSTERS, Course::getClusters).stream()
                        .map(this::cluster)
                        .toList())
                .ageGroups(ageGroups())
                .courses(courses.written())
                .offerings(IntStream.range(0, choicesOfOfferings.size())
                        .mapToObj(i ->
                                offerings.write(i + 1, courses.published(), new Choices(choicesOfOfferings.get(i))))
                        .toList())
                .build();
    }

    /** The words of a list that a published course refers to. */
    private List<Word> used(List<Word> words, Function<Course, Collection<? extends Id<?>>> references) {
        Set<String> ids = courses.published().stream()
                .flatMap(course -> references.apply(course).stream())
                .map(Id::toString)
                .collect(Collectors.toSet());
        return words.stream().filter(word -> ids.contains(word.slug())).toList();
    }

    private Provider provider(int index) {
        Word word = Vocabulary.PROVIDERS.get(index);
        Provider.Builder provider = Provider.builder()
                .id(word.slug())
                .title(vocabulary.text(word))
                .description(vocabulary.description(word))
                .contact(choices.perhaps(
                        () -> Contact.builder().phone("+7 812 000-00-00").build()))
                .url(choices.perhaps(() -> "https://example.org/" + word.slug()));
        if (index > 0 && choices.onceIn(2)) {
            provider.parent(Vocabulary.PROVIDERS.get(index - 1).slug());
        } else if (index > 0 && choices.onceIn(2)) {
            provider.addPartner(Vocabulary.PROVIDERS.get(0).slug());
        }
        return provider.build();
    }

    private Initiative initiative(Word word) {
        return Initiative.builder()
                .id(word.slug())
                .title(vocabulary.text(word))
                .description(vocabulary.description(word))
                .ageRange(choices.perhaps(() -> ValidCourses.ages(choices, AgeRange.of(5, 18))))
                .build();
    }

    private Cluster cluster(Word word) {
        return Cluster.builder()
                .id(word.slug())
                .title(vocabulary.text(word))
                .description(vocabulary.description(word))
                .provider(choices.perhaps(() -> Id.of(Vocabulary.PROVIDERS
                        .get(choices.between(0, providers - 1))
                        .slug())))
                .direction(ValidCourses.directionOf(Vocabulary.CLUSTERS.indexOf(word)))
                .build();
    }

    private List<Competency> competencies() {
        List<Word> taught = used(
                Vocabulary.COMPETENCIES,
                course -> course.getTeaches().stream()
                        .map(CompetencyLevel::getCompetency)
                        .toList());
        return IntStream.range(0, taught.size())
                .mapToObj(i -> {
                    Word word = taught.get(i);
                    Competency.Builder competency = Competency.builder()
                            .id(word.slug())
                            .title(vocabulary.text(word))
                            .description(vocabulary.description(word))
                            .code(choices.perhaps(() -> "1." + i))
                            .framework(choices.perhaps(() ->
                                    Id.of(choices.of(Vocabulary.FRAMEWORKS).slug())));
                    if (i > 0 && choices.onceIn(3)) {
                        competency.addBroader(taught.get(i - 1).slug());
                    }
                    return competency.build();
                })
                .toList();
    }

    private List<CompetencyFramework> frameworks(List<Competency> competencies) {
        return Vocabulary.FRAMEWORKS.stream()
                .filter(word -> competencies.stream()
                        .flatMap(competency -> competency.getFramework().stream())
                        .anyMatch(framework -> framework.toString().equals(word.slug())))
                .map(word -> CompetencyFramework.builder()
                        .id(word.slug())
                        .title(vocabulary.text(word))
                        .version(choices.perhaps(() -> "2.2"))
                        .proficiencyLevels(
                                Vocabulary.SCALE.stream().map(vocabulary::text).toList())
                        .build())
                .toList();
    }

    private List<AgeGroup> ageGroups() {
        return IntStream.range(0, BANDS.size())
                .filter(band -> courses.published().stream()
                        .flatMap(course -> course.getAgeRange().stream())
                        .anyMatch(BANDS.get(band)::overlaps))
                .mapToObj(band -> AgeGroup.builder()
                        .id(Vocabulary.AGE_GROUPS.get(band).slug())
                        .title(vocabulary.text(Vocabulary.AGE_GROUPS.get(band)))
                        .ageRange(BANDS.get(band))
                        .build())
                .toList();
    }
}
