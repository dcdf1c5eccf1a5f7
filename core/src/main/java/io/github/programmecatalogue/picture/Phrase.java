package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What the pictures themselves say. */
enum Phrase implements Labelled {
    PREREQUISITES("Prerequisites", "Предварительные курсы"),
    OR("or", "или"),
    AGES("ages", "возраст"),
    REQUIRED("required", "обязательно"),
    RECOMMENDED("recommended", "рекомендуется"),
    CYCLE("leads back: a cycle", "ведёт назад: цикл"),
    UNKNOWN("not in the catalogue", "нет в каталоге"),
    EXTERNAL("in another catalogue", "в другом каталоге"),
    SHOWN("Courses", "Курсов"),
    LEFT_OUT("Courses without links, not shown", "Не показано курсов без связей"),

    COURSES_BY_AGE("Courses by cluster and age", "Курсы по кластерам и возрасту"),
    COURSES_BY_PROFICIENCY("Courses by competency and proficiency", "Курсы по компетенциям и уровню владения"),
    CLUSTER("Cluster", "Кластер"),
    AGE("Age in completed years", "Возраст, полных лет"),
    COMPETENCY("Competency", "Компетенция"),
    PROFICIENCY("Proficiency reached, or more", "Уровень владения, не ниже"),
    ANY("any", "любой"),
    GAP("no course", "нет курсов"),
    COURSES("courses:", "курсов:");

    private final LocalizedText label;

    Phrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
