package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;
import static java.util.Map.entry;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Breaks the rules about what courses have in common with one another and with the rest of a catalogue. */
final class AcrossFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry(
                    "default_language_missing",
                    oneOf(
                            inNew(Draft::ageGroups, "title", (group, draft) -> group.title(foreign(draft))),
                            inNew(
                                    Draft::competencies,
                                    "title",
                                    (competency, draft) -> competency.title(foreign(draft))),
                            inNew(Draft::clusters, "title", (cluster, draft) -> cluster.title(foreign(draft))))),
            entry("cluster_missing", AcrossFaults::leaveClusters),
            entry("provider_missing", AcrossFaults::leaveProviders),
            entry("direction_mismatch", AcrossFaults::changeDirection),
            entry("course_duplicate", AcrossFaults::enterTwice),
            entry("description_shared", AcrossFaults::copyDescription));

    private AcrossFaults() {}

    private static LocalizedText foreign(Draft draft) {
        return LocalizedText.of(draft.choose("de", "tt", "zh-Hans"), "LEGO");
    }

    private static String leaveClusters(Draft draft) {
        draft.clusters().any();
        return draft.courses().add(course -> course.clusters(List.of())).at("clusters");
    }

    /** Neither the course nor its cluster names one of several providers. */
    private static String leaveProviders(Draft draft) {
        draft.providers().add();
        var cluster = draft.clusters().insert(draft.additions().cluster());
        return draft.courses()
                .add(course ->
                        course.clusters(List.of(cluster.entity().getId())).provider(Optional.empty()))
                .at("provider");
    }

    private static String changeDirection(Draft draft) {
        Direction direction = draft.choose(Direction.values());
        Direction next = Direction.values()[(direction.ordinal() + 1) % Direction.values().length];
        var cluster = draft.clusters().insert(draft.additions().cluster()).change(added -> added.direction(direction));
        return draft.courses()
                .add(course ->
                        course.clusters(List.of(cluster.entity().getId())).direction(next))
                .at("direction");
    }

    private static String enterTwice(Draft draft) {
        return copy(draft, course -> true, (copy, original) -> {
                    AgeRange ages = original.getAgeRange().orElse(Additions.CHILDHOOD);
                    int youngest = ages.getMin();
                    copy.ageRange(AgeRange.of(
                            youngest, draft.choose(youngest, ages.getMax().orElse(youngest))));
                })
                .at("title");
    }

    /** Parts of one whole may share their description, so only a course of its own is copied. */
    private static String copyDescription(Draft draft) {
        return copy(draft, course -> course.getPartOf().isEmpty(), (copy, original) -> {
                    LocalizedText title = original.getTitle();
                    for (String language : title.getLanguages()) {
                        title = title.with(language, title.asMap().get(language) + " 2");
                    }
                    copy.title(title);
                })
                .at("description");
    }

    /** Copies a current course, and tells which of the two comes second. */
    private static Part<Course, Course.Builder> copy(
            Draft draft, Predicate<Course> suitable, BiConsumer<Course.Builder, Course> change) {
        List<Part<Course, Course.Builder>> current = draft.courses().parts().stream()
                .filter(part -> part.entity().getStatus() == CourseStatus.PUBLISHED
                        || part.entity().getStatus() == CourseStatus.SUSPENDED)
                .filter(part -> suitable.test(part.entity()))
                .toList();
        var original = current.isEmpty() ? draft.courses().add() : draft.choose(current);
        Course course = original.entity();
        var copy = draft.courses()
                .insert(course)
                .change(builder -> change.accept(builder.id("copy-of-" + course.getId()), course));
        return draft.courses().second(original, copy);
    }
}
