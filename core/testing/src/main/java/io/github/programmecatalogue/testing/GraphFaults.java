package io.github.programmecatalogue.testing;

import static java.util.Map.entry;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Breaks the rules about what leads to what: prerequisites, parts and competencies. */
final class GraphFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry("prerequisite_cycle", draft -> prerequisiteCycle(draft).at("prerequisites/0")),
            entry("prerequisite_loop", GraphFaults::loop),
            entry(
                    "competency_cycle",
                    draft -> cycle(
                                    draft,
                                    draft.competencies(),
                                    (competency, next) -> competency.addBroader(next.getId()))
                            .at("broader/0")),
            entry(
                    "provider_cycle",
                    draft -> cycle(draft, draft.providers(), (provider, next) -> provider.parent(next.getId()))
                            .at("parent")),
            entry(
                    "part_cycle",
                    draft -> cycle(
                                    draft,
                                    draft.courses(),
                                    (course, next) ->
                                            course.kind(CourseKind.MODULE).partOf(next.getId()))
                            .at("partOf")),
            entry("prerequisite_too_old", GraphFaults::startTooLate),
            entry("prerequisite_older", GraphFaults::startLater),
            entry("prerequisite_age_gap", GraphFaults::endTooEarly),
            entry(
                    "prerequisite_level_above",
                    draft -> require(
                                    draft,
                                    required -> required.level(Level.ADVANCED),
                                    course -> course.level(Level.INTRODUCTORY))
                            .at("prerequisites/0")),
            entry("prerequisite_redundant", GraphFaults::requireTwice),
            entry("competency_not_taught_before", GraphFaults::teachTooLittle),
            entry("proficiency_exceeds_scale", GraphFaults::exceedScale),
            entry("part_age_outside_whole", GraphFaults::outgrowWhole));

    private GraphFaults() {}

    /** New entities each of which leads to the next, and the last to the first; of them, the first in the document. */
    private static <E extends Entity<?>, B> Part<E, B> cycle(
            Draft draft, Chapter<E, B> chapter, BiConsumer<B, E> leading) {
        List<Part<E, B>> parts =
                Stream.generate(chapter::add).limit(draft.choose(2, 4)).toList();
        for (int i = 0; i < parts.size(); i++) {
            E next = parts.get((i + 1) % parts.size()).entity();
            parts.get(i).change(builder -> leading.accept(builder, next));
        }
        return chapter.first(parts);
    }

    private static Part<Course, Course.Builder> prerequisiteCycle(Draft draft) {
        return cycle(
                draft,
                draft.courses(),
                (course, next) -> course.addPrerequisite(next.getId().toString()));
    }

    /** A cycle that one of its courses leaves, by a recommendation or by an alternative. */
    private static String loop(Draft draft) {
        var escaping = prerequisiteCycle(draft);
        String next =
                escaping.entity().getPrerequisites().get(0).getAnyOf().get(0).toString();
        String free = draft.courses().add().entity().getId().toString();
        Prerequisite escape = draft.choose(
                Prerequisite.recommended(next), Prerequisite.required(next, free), Prerequisite.required(free, next));
        return escaping.change(course -> course.prerequisites(List.of(escape))).at("prerequisites/0");
    }

    /** A new course that requires another new one. */
    private static Part<Course, Course.Builder> require(
            Draft draft, Consumer<Course.Builder> required, Consumer<Course.Builder> course) {
        String id = draft.courses().add(required).entity().getId().toString();
        return draft.courses().add(course).change(added -> added.addPrerequisite(id));
    }

    private static String require(Draft draft, AgeRange required, AgeRange ages) {
        return require(draft, course -> course.ageRange(required), course -> course.ageRange(ages))
                .at("prerequisites/0");
    }

    private static String startTooLate(Draft draft) {
        int highest = draft.choose(5, 17);
        return require(
                draft, AgeRange.of(draft.choose(highest + 1, 18), 18), AgeRange.of(draft.choose(5, highest), highest));
    }

    private static String startLater(Draft draft) {
        int lowest = draft.choose(5, 17);
        return require(draft, AgeRange.of(draft.choose(lowest + 1, 18), 18), AgeRange.of(lowest, 18));
    }

    private static String endTooEarly(Draft draft) {
        int last = draft.choose(5, 16);
        return require(draft, AgeRange.of(draft.choose(5, last), last), AgeRange.of(draft.choose(last + 2, 18), 18));
    }

    private static String requireTwice(Draft draft) {
        String first = draft.courses().add().entity().getId().toString();
        String second = draft.courses()
                .add(course -> course.addPrerequisite(first))
                .entity()
                .getId()
                .toString();
        List<String> both = draft.choose(List.of(first, second), List.of(second, first));
        return draft.courses()
                .add(course -> both.forEach(course::addPrerequisite))
                .at("prerequisites/" + both.indexOf(first));
    }

    /** Of the competency that is required too little is taught before, or only of another. */
    private static String teachTooLittle(Draft draft) {
        String competency = draft.competencies().add().entity().getId().toString();
        String taught = draft.choose(
                competency, draft.competencies().add().entity().getId().toString());
        int proficiency = draft.choose(1, 5);
        return require(
                        draft,
                        required -> required.addTeaches(taught, proficiency),
                        course -> course.addCompetenciesRequired(competency, proficiency + draft.choose(1, 3)))
                .at("competenciesRequired/0");
    }

    private static String exceedScale(Draft draft) {
        var framework = draft.frameworks().any();
        int levels = framework.entity().getProficiencyLevels().size();
        Competency competency = draft.competencies()
                .add(added -> added.framework(framework.entity().getId()))
                .entity();
        CompetencyLevel known = CompetencyLevel.of(competency.getId().toString(), levels);
        CompetencyLevel above = CompetencyLevel.of(competency.getId().toString(), levels + draft.choose(1, 10));
        return draft.choose(true, false)
                ? draft.courses().add(course -> course.addTeaches(above)).at("teaches/0/proficiency")
                : draft.courses()
                        .add(course -> course.addTeaches(known).addCompetenciesRequired(above))
                        .at("competenciesRequired/0/proficiency");
    }

    private static String outgrowWhole(Draft draft) {
        AgeRange ages = draft.choose(AgeRange.of(draft.choose(6, 18), 18), AgeRange.of(5, draft.choose(5, 17)));
        var whole = draft.courses().add(course -> course.ageRange(ages));
        return draft.courses()
                .add(course ->
                        course.kind(CourseKind.MODULE).partOf(whole.entity().getId()))
                .at("ageRange");
    }
}
