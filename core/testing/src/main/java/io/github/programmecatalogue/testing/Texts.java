package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the texts in a draft: where each of them stands, and how it is replaced.
 *
 * @param <B> the builder of an entity that has texts
 */
final class Texts<B> {

    private final Part<?, B> part;
    private final List<Text> found = new ArrayList<>();

    private Texts(Part<?, B> part) {
        this.part = part;
    }

    /** One of certain texts, of each kind of entity as likely as of another; in a new course where there is none. */
    static Text any(Draft draft, Predicate<Text> certain) {
        List<List<Text>> texts = Stream.of(
                        in(draft.courses().parts(), Texts::course),
                        in(List.of(draft.header()), Texts::header),
                        in(draft.providers().parts(), Texts::provider),
                        in(draft.initiatives().parts(), Texts::initiative),
                        in(draft.frameworks().parts(), Texts::framework),
                        in(draft.competencies().parts(), Texts::competency),
                        in(draft.clusters().parts(), Texts::cluster),
                        in(draft.ageGroups().parts(), Texts::ageGroup),
                        in(draft.offerings().parts(), Texts::offering))
                .map(ofKind -> ofKind.stream().filter(certain).toList())
                .filter(ofKind -> !ofKind.isEmpty())
                .toList();
        if (texts.isEmpty()) {
            draft.courses().add();
            return any(draft, certain);
        }
        return draft.choose(draft.choose(texts));
    }

    private static <E extends Entity<?>, B> List<Text> in(
            List<Part<E, B>> parts, BiFunction<Texts<B>, E, Texts<B>> finding) {
        return parts.stream()
                .flatMap(part -> finding.apply(new Texts<>(part), part.entity()).found.stream())
                .toList();
    }

    private static Texts<Course.Builder> course(Texts<Course.Builder> texts, Course course) {
        return texts.localized("title", course.getTitle(), Course.Builder::title)
                .localized("summary", course.getSummary(), Course.Builder::summary)
                .localized("description", course.getDescription(), Course.Builder::description)
                .localized("entryRequirements", course.getEntryRequirements(), Course.Builder::entryRequirements)
                .localized("learningOutcomes", course.getLearningOutcomes(), Course.Builder::learningOutcomes)
                .plain("code", course.getCode(), Course.Builder::code)
                .plain("keywords", course.getKeywords(), Course.Builder::keywords);
    }

    private static Texts<CatalogueHeader.Builder> header(Texts<CatalogueHeader.Builder> texts, CatalogueHeader header) {
        return texts.localized("title", header.getTitle(), CatalogueHeader.Builder::title)
                .localized("description", header.getDescription(), CatalogueHeader.Builder::description)
                .localized("publisher", header.getPublisher(), CatalogueHeader.Builder::publisher);
    }

    private static Texts<Provider.Builder> provider(Texts<Provider.Builder> texts, Provider provider) {
        return texts.localized("title", provider.getTitle(), Provider.Builder::title)
                .localized("description", provider.getDescription(), Provider.Builder::description);
    }

    private static Texts<Initiative.Builder> initiative(Texts<Initiative.Builder> texts, Initiative initiative) {
        return texts.localized("title", initiative.getTitle(), Initiative.Builder::title)
                .localized("description", initiative.getDescription(), Initiative.Builder::description);
    }

    private static Texts<CompetencyFramework.Builder> framework(
            Texts<CompetencyFramework.Builder> texts, CompetencyFramework framework) {
        return texts.localized("title", framework.getTitle(), CompetencyFramework.Builder::title)
                .localized(
                        "proficiencyLevels",
                        framework.getProficiencyLevels(),
                        CompetencyFramework.Builder::proficiencyLevels)
                .plain("version", framework.getVersion(), CompetencyFramework.Builder::version);
    }

    private static Texts<Competency.Builder> competency(Texts<Competency.Builder> texts, Competency competency) {
        return texts.localized("title", competency.getTitle(), Competency.Builder::title)
                .localized("description", competency.getDescription(), Competency.Builder::description)
                .plain("code", competency.getCode(), Competency.Builder::code);
    }

    private static Texts<Cluster.Builder> cluster(Texts<Cluster.Builder> texts, Cluster cluster) {
        return texts.localized("title", cluster.getTitle(), Cluster.Builder::title)
                .localized("description", cluster.getDescription(), Cluster.Builder::description);
    }

    private static Texts<AgeGroup.Builder> ageGroup(Texts<AgeGroup.Builder> texts, AgeGroup group) {
        return texts.localized("title", group.getTitle(), AgeGroup.Builder::title);
    }

    private static Texts<Offering.Builder> offering(Texts<Offering.Builder> texts, Offering offering) {
        offering.getVenue()
                .ifPresent(venue -> texts.localized(
                        "venue/name",
                        venue.getName(),
                        (builder, text) -> builder.venue(
                                Place.builder().from(venue).name(text).build())));
        for (int i = 0; i < offering.getPrices().size(); i++) {
            Price price = offering.getPrices().get(i);
            List<Price> prices = new ArrayList<>(offering.getPrices());
            int index = i;
            texts.localized("prices/" + i + "/label", price.getLabel(), (builder, text) -> {
                prices.set(index, Price.builder().from(price).label(text).build());
                builder.prices(prices);
            });
        }
        return texts;
    }

    private Texts<B> localized(String path, LocalizedText text, BiConsumer<B, LocalizedText> property) {
        text.forEach((language, words) -> plain(
                path + "/" + language,
                Optional.of(words),
                (builder, other) -> property.accept(builder, text.with(language, other))));
        return this;
    }

    private Texts<B> localized(String path, Optional<LocalizedText> text, BiConsumer<B, LocalizedText> property) {
        text.ifPresent(present -> localized(path, present, property));
        return this;
    }

    private Texts<B> localized(String path, List<LocalizedText> texts, BiConsumer<B, List<LocalizedText>> property) {
        for (int i = 0; i < texts.size(); i++) {
            localized(path + "/" + i, texts.get(i), replacing(i, texts, property));
        }
        return this;
    }

    private Texts<B> plain(String path, List<String> texts, BiConsumer<B, List<String>> property) {
        for (int i = 0; i < texts.size(); i++) {
            plain(path + "/" + i, Optional.of(texts.get(i)), replacing(i, texts, property));
        }
        return this;
    }

    private static <B, T> BiConsumer<B, T> replacing(int index, List<T> list, BiConsumer<B, List<T>> property) {
        return (builder, element) -> {
            List<T> others = new ArrayList<>(list);
            others.set(index, element);
            property.accept(builder, others);
        };
    }

    private Texts<B> plain(String path, Optional<String> text, BiConsumer<B, String> property) {
        text.ifPresent(present -> found.add(new Text(
                path,
                present,
                other -> part.change(builder -> property.accept(builder, other)).at(path))));
        return this;
    }
}
