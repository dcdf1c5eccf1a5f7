package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Workload;
import java.util.List;
import java.util.Random;

/**
 * The courses of a generated catalogue.
 *
 * <p>Numbers go round the clusters first, then the ages, the levels, and the topics. So a course and the one that is a
 * level below it are a fixed number apart, and courses of one title differ in level, age or provider.
 */
final class GeneratedCourses {

    private static final List<AgeRange> AGES =
            List.of(AgeRange.of(7, 9), AgeRange.of(10, 12), AgeRange.of(13, 15), AgeRange.of(16, 18));
    private static final List<Level> LEVELS = List.of(Level.INTRODUCTORY, Level.BASIC, Level.ADVANCED);

    private final Random random;
    private final int clusters;
    private final int providers;
    private final int aLevel;
    private final int aTopic;
    private final int allTitles;

    GeneratedCourses(Random random, int clusters, int providers) {
        this.random = random;
        this.clusters = clusters;
        this.providers = providers;
        this.aLevel = clusters * AGES.size();
        this.aTopic = aLevel * LEVELS.size();
        this.allTitles = aTopic * Vocabulary.TOPICS.size();
    }

    Course get(int index) {
        int cluster = index % clusters;
        int level = index / aLevel % LEVELS.size();
        Phrase subject = Vocabulary.SUBJECTS.get(cluster);
        Phrase topic = Vocabulary.TOPICS.get(index / aTopic % Vocabulary.TOPICS.size());
        int hoursPerWeek = 2 * (level + 1);
        int weeks = 18 * (1 + random.nextInt(2));
        Course.Builder course = Course.builder()
                .id(Names.course(index))
                .title(Vocabulary.TITLE.format(subject, topic))
                .summary(any(Vocabulary.SUMMARIES).toText())
                .description(any(Vocabulary.DESCRIPTIONS).format(subject, topic))
                .addCluster(Names.cluster(cluster))
                .provider(Names.provider(provider(index)))
                .level(LEVELS.get(level))
                .ageRange(AGES.get(index / clusters % AGES.size()))
                .workload(Workload.ofHours((long) hoursPerWeek * weeks).overWeeks(weeks))
                .addTeachingLanguage("ru")
                .addTeaches(
                        Names.competency(cluster, random.nextInt(Vocabulary.ABILITIES.size())),
                        level + 1 + random.nextInt(2))
                .addKeyword(topic.english());
        if (level > 0) {
            course.addPrerequisite(prerequisite(index));
        }
        return course.build();
    }

    /** The course a level below, or one as good on another topic; now and then it is only recommended. */
    private Prerequisite prerequisite(int index) {
        String below = Names.course(index - aLevel);
        int earlierTopics = Math.min(index / aTopic, Vocabulary.TOPICS.size() - 1);
        if (earlierTopics > 0 && random.nextInt(4) == 0) {
            return Prerequisite.required(
                    below, Names.course(index - aLevel - aTopic * (1 + random.nextInt(earlierTopics))));
        }
        return random.nextInt(8) == 0 ? Prerequisite.recommended(below) : Prerequisite.required(below);
    }

    /** Where all titles have been given, they are given again, each time by the next provider. */
    private int provider(int index) {
        return (index % allTitles * 7 + index / allTitles) % providers;
    }

    private Phrase any(List<Phrase> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }
}
