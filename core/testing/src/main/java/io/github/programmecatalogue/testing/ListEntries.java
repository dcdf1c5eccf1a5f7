package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the lists in a draft that should name each thing once, and names one of them twice.
 *
 * @param <B> the builder of an entity that has lists
 */
final class ListEntries<B> {

    private final Part<?, B> part;
    private final List<Injector> repetitions = new ArrayList<>();

    private ListEntries(Part<?, B> part) {
        this.part = part;
    }

    /** Repeats an entry of any list, of each kind of entity as likely as of another; in a new course at least. */
    static String repeatAny(Draft draft) {
        draft.courses().add();
        List<List<Injector>> repetitions = Stream.of(
                        in(draft.courses().parts(), ListEntries::course),
                        in(draft.offerings().parts(), ListEntries::offering),
                        in(draft.providers().parts(), ListEntries::provider),
                        in(draft.competencies().parts(), ListEntries::competency))
                .filter(ofKind -> !ofKind.isEmpty())
                .toList();
        return draft.choose(draft.choose(repetitions)).inject(draft);
    }

    private static <E extends Entity<?>, B> List<Injector> in(
            List<Part<E, B>> parts, BiFunction<ListEntries<B>, E, ListEntries<B>> finding) {
        return parts.stream()
                .flatMap(part -> finding.apply(new ListEntries<>(part), part.entity()).repetitions.stream())
                .toList();
    }

    private static ListEntries<Course.Builder> course(ListEntries<Course.Builder> lists, Course course) {
        return lists.of("clusters", course.getClusters(), Course.Builder::clusters)
                .of("teachingLanguages", course.getTeachingLanguages(), Course.Builder::teachingLanguages)
                .of("prerequisites", course.getPrerequisites(), Course.Builder::prerequisites)
                .of("competenciesRequired", course.getCompetenciesRequired(), Course.Builder::competenciesRequired)
                .of("teaches", course.getTeaches(), Course.Builder::teaches)
                .of("initiatives", course.getInitiatives(), Course.Builder::initiatives)
                .of("keywords", course.getKeywords(), Course.Builder::keywords);
    }

    private static ListEntries<Offering.Builder> offering(ListEntries<Offering.Builder> lists, Offering offering) {
        return lists.of("sessions", offering.getSessions(), Offering.Builder::sessions);
    }

    private static ListEntries<Provider.Builder> provider(ListEntries<Provider.Builder> lists, Provider provider) {
        return lists.of("partners", provider.getPartners(), Provider.Builder::partners);
    }

    private static ListEntries<Competency.Builder> competency(
            ListEntries<Competency.Builder> lists, Competency competency) {
        return lists.of("broader", competency.getBroader(), Competency.Builder::broader);
    }

    private <T> ListEntries<B> of(String property, List<T> entries, BiConsumer<B, List<T>> setting) {
        if (!entries.isEmpty()) {
            repetitions.add(draft -> repeat(draft, property, entries, setting));
        }
        return this;
    }

    private <T> String repeat(Draft draft, String property, List<T> entries, BiConsumer<B, List<T>> setting) {
        int original = draft.choose(0, entries.size() - 1);
        int copy = draft.choose(original + 1, entries.size());
        List<T> all = new ArrayList<>(entries);
        all.add(copy, entries.get(original));
        return part.change(builder -> setting.accept(builder, all)).at(property + "/" + copy);
    }
}
