package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.StudyForm;
import io.github.programmecatalogue.testing.Vocabulary.Word;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes courses one after another so that no rule has anything to say of them. A course refers only to courses before
 * it; one that is not published refers only to what a published one has already put to use.
 */
final class ValidCourses {

    /** The days before and after today in which every course may be taught. */
    static final int DAYS_OF_VALIDITY = 400;

    private static final List<List<String>> TEACHING_LANGUAGES =
            List.of(List.of("ru"), List.of("en"), List.of("ru", "en"));

    private final LocalDate today;
    private final Vocabulary vocabulary;
    private final int providers;
    private final int clusters;
    private final int firstSubject;
    private final List<Course> written = new ArrayList<>();

    ValidCourses(LocalDate today, Vocabulary vocabulary, int providers, Choices choices) {
        this.today = today;
        this.vocabulary = vocabulary;
        this.providers = providers;
        this.clusters = choices.between(0, Vocabulary.CLUSTERS.size());
        this.firstSubject = choices.between(0, Vocabulary.SUBJECTS.size() - 1);
    }

    static Direction directionOf(int cluster) {
        return List.of(Direction.TECHNICAL, Direction.TECHNICAL, Direction.ARTISTIC, Direction.NATURAL_SCIENCE)
                .get(cluster);
    }

    List<Course> written() {
        return written;
    }

    List<Course> published() {
        return written.stream()
                .filter(course -> course.getStatus() == CourseStatus.PUBLISHED)
                .toList();
    }

    void write(Choices choices) {
        List<Course> published = published();
        boolean isPublished = published.isEmpty() || !choices.onceIn(6);
        Word subject = Vocabulary.SUBJECTS.get((firstSubject + written.size()) % Vocabulary.SUBJECTS.size());
        Course.Builder course = Course.builder()
                .id("course-" + subject.slug())
                .title(vocabulary.text(subject))
                .summary(vocabulary.summary(subject))
                .description(vocabulary.description(subject))
                .level(choices.of(Level.class))
                .ageRange(ages(choices, AgeRange.of(5, 18)))
                .workload(workload(choices))
                .teachingLanguages(choices.of(TEACHING_LANGUAGES))
                .addLearningOutcome(vocabulary.text(
                        subject,
                        english -> "The pupil has finished a project: " + english,
                        russian -> "Ученик завершил проект: " + russian));
        if (providers > 1 || choices.onceIn(2)) {
            course.provider(
                    Vocabulary.PROVIDERS.get(choices.between(0, providers - 1)).slug());
        }
        if (isPublished) {
            joinCluster(course, choices);
            teach(course, choices);
            choices.perhaps(() -> choices.of(Vocabulary.INITIATIVES)).ifPresent(i -> course.addInitiative(i.slug()));
        } else {
            course.status(choices.of(List.of(CourseStatus.DRAFT, CourseStatus.SUSPENDED, CourseStatus.ARCHIVED)));
            course.clusters(published.get(0).getClusters())
                    .teaches(published.get(0).getTeaches());
        }
        decorate(course, subject, choices);
        course.kind(
                choices.of(List.of(CourseKind.PROGRAMME, CourseKind.WORKSHOP, CourseKind.INTENSIVE, CourseKind.CAMP)));
        if (!published.isEmpty() && choices.onceIn(5)) {
            Course whole = choices.of(published);
            course.kind(CourseKind.MODULE)
                    .partOf(whole.getId())
                    .ageRange(ages(choices, whole.getAgeRange().orElseThrow()));
        }
        build(course, choices);
    }

    private void build(Course.Builder course, Choices choices) {
        Course alone = course.build();
        ValidPrerequisites prerequisites = new ValidPrerequisites(alone, published());
        course.prerequisites(prerequisites.choose(choices));
        written.add(
                course.competenciesRequired(prerequisites.competencies(choices)).build());
    }

    private void joinCluster(Course.Builder course, Choices choices) {
        if (clusters == 0) {
            choices.perhaps(() -> choices.of(Direction.class)).ifPresent(course::direction);
            return;
        }
        int first = choices.between(0, clusters - 1);
        int second = choices.between(0, clusters - 1);
        course.addCluster(Vocabulary.CLUSTERS.get(first).slug());
        if (second != first) {
            course.addCluster(Vocabulary.CLUSTERS.get(second).slug());
        }
        choices.perhaps(() -> directionOf(first)).ifPresent(course::direction);
    }

    private static void teach(Course.Builder course, Choices choices) {
        int first = choices.between(0, Vocabulary.COMPETENCIES.size() - 1);
        for (int i = first; i < Math.min(first + choices.between(0, 3), Vocabulary.COMPETENCIES.size()); i++) {
            String competency = Vocabulary.COMPETENCIES.get(i).slug();
            course.addTeaches(
                    choices.onceIn(2)
                            ? CompetencyLevel.of(competency)
                            : CompetencyLevel.of(competency, choices.between(1, Vocabulary.SCALE.size())));
        }
    }

    private void decorate(Course.Builder course, Word subject, Choices choices) {
        course.code(choices.perhaps(() -> "C-" + (written.size() + 1)))
                .studyForm(choices.perhaps(() -> choices.of(StudyForm.class)))
                .deliveryMode(choices.perhaps(() -> choices.of(DeliveryMode.class)))
                .groupSize(choices.perhaps(() -> GroupSize.of(choices.between(0, 8), choices.between(8, 15))))
                .entryRequirements(choices.perhaps(() -> vocabulary.text("A laptop", "Ноутбук")))
                .url(choices.perhaps(() -> "https://example.org/courses/" + subject.slug()))
                .validity(choices.perhaps(
                        () -> DateRange.of(today.minusDays(DAYS_OF_VALIDITY), today.plusDays(DAYS_OF_VALIDITY))));
        if (choices.onceIn(2)) {
            course.addKeyword("technology").addKeyword(subject.slug());
        }
    }

    static AgeRange ages(Choices choices, AgeRange within) {
        int max = within.getMax().orElse(18);
        int lowest = choices.between(within.getMin(), max);
        return AgeRange.of(lowest, choices.between(lowest, max));
    }

    private static Workload workload(Choices choices) {
        int weekly = choices.between(1, 8);
        int weeks = choices.between(1, 36);
        Workload.Builder workload = Workload.builder().weeks(weeks);
        switch (choices.between(0, 2)) {
            case 0 -> workload.hours(BigDecimal.valueOf((long) weekly * weeks));
            case 1 -> workload.hoursPerWeek(BigDecimal.valueOf(weekly));
            default ->
                workload.hours(BigDecimal.valueOf((long) weekly * weeks)).hoursPerWeek(BigDecimal.valueOf(weekly));
        }
        choices.perhaps(() -> choices.of(List.of(45, 60))).ifPresent(workload::minutesPerHour);
        return workload.build();
    }
}
