package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.testing.Vocabulary.Word;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/** New entities for a draft, each complete in both languages; they make room for themselves in what is there. */
final class Additions {

    static final AgeRange CHILDHOOD = AgeRange.of(5, 18);

    private static final Vocabulary VOCABULARY = new Vocabulary(List.of("en", "ru"));

    private final Draft draft;

    Additions(Draft draft) {
        this.draft = draft;
    }

    private static String slug(Chapter<?, ?> chapter) {
        return "added-" + (chapter.parts().size() + 1);
    }

    private static Word word(Chapter<?, ?> chapter, String english, String russian) {
        int number = chapter.parts().size() + 1;
        return new Word(slug(chapter), english + " No. " + number, russian + " № " + number);
    }

    /** A course for everybody, in the clusters of another; it teaches no competency. */
    Course course() {
        Word word = word(draft.courses(), "Laboratory", "Лаборатория");
        return Course.builder()
                .id(word.slug())
                .title(VOCABULARY.text(word))
                .summary(VOCABULARY.summary(word))
                .description(VOCABULARY.description(word))
                .entryRequirements(VOCABULARY.text("A laptop", "Ноутбук"))
                .addLearningOutcome(VOCABULARY.text("The pupil has made a model", "Ученик собрал модель"))
                .level(Level.MIXED)
                .ageRange(CHILDHOOD)
                .workload(Workload.ofHours(72).overWeeks(36))
                .addTeachingLanguage("ru")
                .clusters(draft.courses().entities().stream()
                        .findFirst()
                        .map(Course::getClusters)
                        .orElse(List.of()))
                .provider(draft.providers().entities().stream()
                        .map(Provider::getId)
                        .findFirst())
                .build();
    }

    /** An offering of a new course, to come, at a place, once a week. */
    Offering offering() {
        return Offering.builder()
                .id(slug(draft.offerings()))
                .course(draft.courses().add().entity().getId())
                .period(DateRange.of(draft.today().plusDays(10), draft.today().plusDays(200)))
                .addSession(Session.weekly(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 30)))
                .venue(Place.builder()
                        .name(VOCABULARY.text("Room 12", "Кабинет 12"))
                        .build())
                .build();
    }

    /** A provider beside others, where each course must say who teaches it. */
    Provider provider() {
        draft.providers().entities().stream()
                .findFirst()
                .ifPresent(first -> draft.courses().parts().stream()
                        .filter(part -> part.entity().getProvider().isEmpty())
                        .forEach(part -> part.change(course -> course.provider(first.getId()))));
        Word word = word(draft.providers(), "School", "Школа");
        return Provider.builder()
                .id(word.slug())
                .title(VOCABULARY.text(word))
                .description(VOCABULARY.description(word))
                .build();
    }

    /** A cluster without courses, in a catalogue where every course is in a cluster. */
    Cluster cluster() {
        if (draft.clusters().parts().isEmpty()) {
            Cluster first = bareCluster();
            draft.clusters().insert(first);
            draft.courses().parts().forEach(part -> part.change(course -> course.addCluster(first.getId())));
        }
        return bareCluster();
    }

    private Cluster bareCluster() {
        Word word = word(draft.clusters(), "Direction", "Направление");
        return Cluster.builder().id(word.slug()).title(VOCABULARY.text(word)).build();
    }

    Cluster clusterInUse() {
        Cluster cluster = cluster();
        draft.courses().add(course -> course.addCluster(cluster.getId()));
        return cluster;
    }

    Initiative initiative() {
        Word word = word(draft.initiatives(), "Olympiad", "Олимпиада");
        return Initiative.builder().id(word.slug()).title(VOCABULARY.text(word)).build();
    }

    Initiative initiativeInUse() {
        Initiative initiative = initiative();
        draft.courses().add(course -> course.addInitiative(initiative.getId()));
        return initiative;
    }

    CompetencyFramework framework() {
        Word word = word(draft.frameworks(), "Framework", "Рамка");
        return CompetencyFramework.builder()
                .id(word.slug())
                .title(VOCABULARY.text(word))
                .proficiencyLevels(
                        Vocabulary.SCALE.stream().map(VOCABULARY::text).toList())
                .build();
    }

    CompetencyFramework frameworkInUse() {
        CompetencyFramework framework = framework();
        Id<Competency> competency = draft.competencies()
                .add(added -> added.framework(framework.getId()))
                .entity()
                .getId();
        draft.courses().add(course -> course.addTeaches(competency.toString()));
        return framework;
    }

    /** A competency of no framework. */
    Competency competency() {
        Word word = word(draft.competencies(), "Ability", "Умение");
        return Competency.builder().id(word.slug()).title(VOCABULARY.text(word)).build();
    }

    AgeGroup ageGroup() {
        Word word = word(draft.ageGroups(), "Group", "Группа");
        return AgeGroup.builder()
                .id(word.slug())
                .title(VOCABULARY.text(word))
                .ageRange(CHILDHOOD)
                .build();
    }
}
