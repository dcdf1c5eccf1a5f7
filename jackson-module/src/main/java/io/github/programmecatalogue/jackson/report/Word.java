package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What reports say besides the findings. */
enum Word implements Labelled {
    CATALOGUE("Catalogue", "Каталог"),
    PROVIDERS("Provider", "Организация"),
    INITIATIVES("Initiative", "Инициатива"),
    FRAMEWORKS("Framework", "Система компетенций"),
    COMPETENCIES("Competency", "Компетенция"),
    CLUSTERS("Cluster", "Кластер"),
    AGE_GROUPS("Age group", "Возрастная группа"),
    COURSES("Course", "Курс"),
    OFFERINGS("Offering", "Группа"),

    VALID("valid", "ошибок нет"),
    NOT_VALID("not valid", "есть ошибки"),
    WHY("Why", "Почему"),
    REMEDY("What to do", "Что делать"),
    MORE("%d more", "ещё %d"),
    ACCEPTED("Accepted", "Принято"),
    UNJUDGED("Not judged, since not all could be read", "Не проверено, потому что прочитано не всё");

    private final LocalizedText label;

    Word(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    /** The kind of an entity. */
    static Word of(Class<? extends Entity<?>> kind) {
        return kind == Catalogue.class
                ? CATALOGUE
                : section(kind).map(section -> valueOf(section.name())).orElseThrow();
    }

    /** The list that holds the entities of a kind; none for the catalogue. */
    static Optional<Section> section(Class<? extends Entity<?>> kind) {
        return Arrays.stream(Section.values())
                .filter(section -> section.getType() == kind)
                .findFirst();
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
