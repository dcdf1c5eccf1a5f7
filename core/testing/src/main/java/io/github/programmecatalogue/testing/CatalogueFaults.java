package io.github.programmecatalogue.testing;

import static java.util.Map.entry;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Breaks the rules about what a catalogue covers. */
final class CatalogueFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry("cluster_empty", draft -> emptyCluster(draft).at()),
            entry("cluster_without_entry", CatalogueFaults::closeCluster),
            entry("competency_not_taught", CatalogueFaults::leaveUntaught),
            entry(
                    "initiative_unused",
                    draft -> draft.initiatives()
                            .insert(draft.additions().initiative())
                            .at()),
            entry(
                    "framework_unused",
                    draft -> draft.frameworks()
                            .insert(draft.additions().framework())
                            .at()),
            entry("age_group_not_covered", CatalogueFaults::leaveUncovered),
            entry("age_gap", CatalogueFaults::leaveGap),
            entry("catalogue_empty", CatalogueFaults::removeAll));

    private CatalogueFaults() {}

    private static Part<Cluster, Cluster.Builder> emptyCluster(Draft draft) {
        return draft.clusters().insert(draft.additions().cluster());
    }

    /** The only way into the cluster is a draft. */
    private static String closeCluster(Draft draft) {
        var cluster = emptyCluster(draft);
        List<Id<Cluster>> only = List.of(cluster.entity().getId());
        var entry = draft.courses().add(course -> course.clusters(only).status(CourseStatus.DRAFT));
        draft.courses()
                .add(course -> course.clusters(only)
                        .addPrerequisite(entry.entity().getId().toString()));
        return cluster.at();
    }

    private static String leaveUntaught(Draft draft) {
        var framework = draft.frameworks().any();
        for (int untaught = draft.choose(1, 3); untaught > 0; untaught--) {
            draft.competencies()
                    .add(competency -> competency.framework(framework.entity().getId()));
        }
        return framework.at();
    }

    /** Keeps everybody younger than a certain age, and promises something to those above. */
    private static String leaveUncovered(Draft draft) {
        int last = draft.choose(5, 17);
        UnaryOperator<AgeRange> younger = ages -> AgeRange.of(
                Math.min(ages.getMin(), last), Math.min(ages.getMax().orElse(last), last));
        draft.courses()
                .parts()
                .forEach(part -> part.change(
                        course -> course.ageRange(part.entity().getAgeRange().map(younger))));
        draft.offerings()
                .parts()
                .forEach(part -> part.change(offering ->
                        offering.ageRange(part.entity().getAgeRange().map(younger))));
        draft.ageGroups()
                .parts()
                .forEach(part -> part.change(
                        group -> group.ageRange(younger.apply(part.entity().getAgeRange()))));
        return draft.ageGroups()
                .add(group -> group.ageRange(AgeRange.of(last + 1, draft.choose(last + 1, 18))))
                .at("ageRange");
    }

    /** In a new cluster; the others have something for every age. */
    private static String leaveGap(Draft draft) {
        var cluster = emptyCluster(draft);
        List<Id<Cluster>> others = draft.clusters().entities().stream()
                .map(Cluster::getId)
                .filter(id -> !id.equals(cluster.entity().getId()))
                .toList();
        draft.courses().add(course -> course.clusters(others));
        int last = draft.choose(5, 16);
        int next = draft.choose(last + 2, 18);
        List<Id<Cluster>> only = List.of(cluster.entity().getId());
        draft.courses().add(course -> course.clusters(only).ageRange(AgeRange.of(5, last)));
        draft.courses().add(course -> course.clusters(only).ageRange(AgeRange.of(next, 18)));
        return cluster.at();
    }

    private static String removeAll(Draft draft) {
        draft.courses().parts().clear();
        draft.offerings().parts().clear();
        return draft.header().at("courses");
    }
}
