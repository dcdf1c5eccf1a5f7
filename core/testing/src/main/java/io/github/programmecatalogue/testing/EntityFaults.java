package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;
import static java.util.Map.entry;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Breaks the rules that an entity decides by itself, offerings aside. */
final class EntityFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry("weekly_load_implausible", EntityFaults::overload),
            entry(
                    "self_reference",
                    oneOf(
                            EntityFaults::partOfItself,
                            EntityFaults::requiredByItself,
                            EntityFaults::broaderThanItself,
                            EntityFaults::parentOfItself,
                            EntityFaults::partnerOfItself)),
            entry("description_missing", inAnyCourse("description", course -> course.description(Optional.empty()))),
            entry("summary_missing", inAnyCourse("summary", course -> course.summary(Optional.empty()))),
            entry(
                    "description_repeats_title",
                    oneOf(
                            draft -> repeatTitle(draft, draft.courses().any(), Course.Builder::description),
                            draft -> repeatTitle(draft, draft.clusters().any(), Cluster.Builder::description),
                            draft -> repeatTitle(draft, draft.competencies().any(), Competency.Builder::description),
                            draft -> repeatTitle(draft, draft.initiatives().any(), Initiative.Builder::description),
                            draft -> repeatTitle(draft, draft.providers().any(), Provider.Builder::description))),
            entry(
                    "translation_incomplete",
                    oneOf(
                            inNewCourse("summary", Course.Builder::summary),
                            inNewCourse("description", Course.Builder::description),
                            inNewCourse("entryRequirements", Course.Builder::entryRequirements),
                            inNewCourse("learningOutcomes/1", Course.Builder::addLearningOutcome))),
            entry("age_range_missing", inNewCourse("ageRange", course -> course.ageRange(Optional.empty()))),
            entry("level_missing", inAnyCourse("level", course -> course.level(Optional.empty()))),
            entry("workload_missing", inAnyCourse("workload", course -> course.workload(Optional.empty()))),
            entry("language_missing", inAnyCourse("teachingLanguages", course -> course.teachingLanguages(List.of()))),
            entry("outcome_missing", inNewCourse("learningOutcomes", course -> course.learningOutcomes(List.of()))),
            entry("module_without_whole", inNewCourse("partOf", course -> course.kind(CourseKind.MODULE))),
            entry("course_validity_ended", EntityFaults::endValidity));

    private EntityFaults() {}

    private static Injector inAnyCourse(String path, Consumer<Course.Builder> change) {
        return draft -> draft.courses().any().change(change).at(path);
    }

    private static Injector inNewCourse(String path, Consumer<Course.Builder> change) {
        return draft -> draft.courses().add(change).at(path);
    }

    /** With a text in one of the two languages that the title has. */
    private static Injector inNewCourse(String path, BiConsumer<Course.Builder, LocalizedText> text) {
        return inNew(
                Draft::courses,
                path,
                (course, draft) -> text.accept(course, LocalizedText.of(draft.choose("en", "ru"), "LEGO.")));
    }

    private static String overload(Draft draft) {
        int weekly = draft.choose(21, 100);
        int weeks = draft.choose(1, 36);
        Workload workload = draft.choose(
                Workload.ofHoursPerWeek(weekly),
                Workload.ofHours((long) weekly * weeks).overWeeks(weeks));
        return draft.courses().add(course -> course.workload(workload)).at("workload");
    }

    private static String partOfItself(Draft draft) {
        var part = draft.courses().add();
        return part.change(course -> course.partOf(part.entity().getId())).at("partOf");
    }

    /** As the only alternative, or beside another course. */
    private static String requiredByItself(Draft draft) {
        var part = draft.courses().add();
        Prerequisite.Builder prerequisite =
                Prerequisite.builder().strength(draft.choose(Prerequisite.Strength.values()));
        int others = draft.choose(0, 1);
        if (others == 1) {
            prerequisite.addAnyOf(draft.courses().add().entity().getId());
        }
        prerequisite.addAnyOf(part.entity().getId());
        return part.change(course -> course.addPrerequisite(prerequisite.build()))
                .at("prerequisites/0/anyOf/" + others);
    }

    private static String broaderThanItself(Draft draft) {
        var part = draft.competencies().add();
        return part.change(competency -> competency.addBroader(part.entity().getId()))
                .at("broader/0");
    }

    private static String parentOfItself(Draft draft) {
        var part = draft.providers().add();
        return part.change(provider -> provider.parent(part.entity().getId())).at("parent");
    }

    private static String partnerOfItself(Draft draft) {
        var part = draft.providers().any();
        int others = part.entity().getPartners().size();
        return part.change(provider -> provider.addPartner(part.entity().getId()))
                .at("partners/" + others);
    }

    private static <E extends Entity<?>, B> String repeatTitle(
            Draft draft, Part<E, B> part, BiConsumer<B, LocalizedText> description) {
        LocalizedText title = part.entity().title().orElseThrow();
        LocalizedText text = title;
        for (String language : title.getLanguages()) {
            text = text.with(language, "LEGO: " + title.asMap().get(language));
        }
        String language = draft.choose(title.getLanguages());
        String name = draft.choose(List.copyOf(title.asMap().values()));
        LocalizedText repeating = text.with(language, draft.choose(name, name + "."));
        return part.change(builder -> description.accept(builder, repeating)).at("description/" + language);
    }

    private static String endValidity(Draft draft) {
        DateRange ended = DateRange.endingOn(draft.today().minusDays(draft.choose(1, 1_000)));
        return draft.courses().add(course -> course.validity(ended)).at("validity/to");
    }
}
