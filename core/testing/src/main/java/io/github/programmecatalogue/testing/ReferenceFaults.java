package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.inAny;
import static io.github.programmecatalogue.testing.Injector.inNew;
import static io.github.programmecatalogue.testing.Injector.oneOf;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Map;

/** Breaks the rules about ids and references. */
final class ReferenceFaults {

    static final Map<String, Injector> ALL = Map.of(
            "id_duplicate",
            oneOf(
                    draft -> duplicate(draft.courses()),
                    draft -> duplicate(draft.providers()),
                    draft -> duplicate(draft.initiatives()),
                    draft -> duplicate(draft.frameworks()),
                    draft -> duplicate(draft.competencies()),
                    draft -> duplicate(draft.clusters()),
                    draft -> duplicate(draft.ageGroups()),
                    draft -> duplicate(draft.offerings())),
            "reference_not_found",
            referringTo("nowhere"),
            "reference_external",
            referringTo("https://example.org/elsewhere"),
            "reference_to_archived",
            oneOf(ReferenceFaults::requireArchived, ReferenceFaults::offerArchived));

    private ReferenceFaults() {}

    private static <E extends Entity<?>, B> String duplicate(Chapter<E, B> chapter) {
        Part<E, B> original = chapter.any();
        Part<E, B> copy = chapter.insert(original.entity());
        return chapter.second(original, copy).at("id");
    }

    private static Injector referringTo(String id) {
        return oneOf(fromCourse(id), fromCompetency(id), fromProvider(id), fromClusterOrOffering(id));
    }

    private static Injector fromCourse(String id) {
        return oneOf(
                inAny(
                        Draft::courses,
                        course -> "clusters/" + course.getClusters().size(),
                        (course, draft) -> course.addCluster(id)),
                inAny(
                        Draft::courses,
                        course -> "initiatives/" + course.getInitiatives().size(),
                        (course, draft) -> course.addInitiative(id)),
                inAny(
                        Draft::courses,
                        course -> "prerequisites/" + course.getPrerequisites().size() + "/anyOf/0",
                        (course, draft) -> course.addPrerequisite(id)),
                inAny(
                        Draft::courses,
                        course -> "teaches/" + course.getTeaches().size() + "/competency",
                        (course, draft) -> course.addTeaches(id)),
                inNew(
                        Draft::courses,
                        "competenciesRequired/0/competency",
                        (course, draft) -> course.addCompetenciesRequired(CompetencyLevel.of(id, draft.choose(1, 3)))),
                inAny(Draft::courses, "provider", (course, draft) -> course.provider(id)),
                inNew(Draft::courses, "partOf", (course, draft) -> course.partOf(id)));
    }

    private static Injector fromCompetency(String id) {
        return oneOf(
                inNew(Draft::competencies, "framework", (competency, draft) -> competency.framework(Id.of(id))),
                inAny(
                        Draft::competencies,
                        competency -> "broader/" + competency.getBroader().size(),
                        (competency, draft) -> competency.addBroader(id)));
    }

    private static Injector fromProvider(String id) {
        return oneOf(
                inAny(Draft::providers, "parent", (provider, draft) -> provider.parent(id)),
                inAny(
                        Draft::providers,
                        provider -> "partners/" + provider.getPartners().size(),
                        (provider, draft) -> provider.addPartner(id)));
    }

    private static Injector fromClusterOrOffering(String id) {
        return oneOf(
                inAny(Draft::clusters, "provider", (cluster, draft) -> cluster.provider(Id.of(id))),
                inNew(Draft::offerings, "course", (offering, draft) -> offering.course(id)),
                inAny(Draft::offerings, "provider", (offering, draft) -> offering.provider(id)));
    }

    private static String requireArchived(Draft draft) {
        var archived = draft.courses().add(course -> course.status(CourseStatus.ARCHIVED));
        return draft.courses()
                .add(course -> course.addPrerequisite(archived.entity().getId().toString()))
                .at("prerequisites/0");
    }

    private static String offerArchived(Draft draft) {
        var archived = draft.courses().add(course -> course.status(CourseStatus.ARCHIVED));
        return draft.offerings()
                .add(offering -> offering.course(archived.entity().getId()))
                .at("course");
    }
}
