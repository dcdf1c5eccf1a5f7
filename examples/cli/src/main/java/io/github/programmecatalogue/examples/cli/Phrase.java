package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What the program itself says. */
enum Phrase implements Labelled {
    CATALOGUE("Catalogue", "Каталог"),
    PROVIDERS("Provider", "Организация"),
    INITIATIVES("Initiative", "Проект"),
    FRAMEWORKS("Framework", "Рамка компетенций"),
    COMPETENCIES("Competency", "Компетенция"),
    CLUSTERS("Cluster", "Кластер"),
    AGE_GROUPS("Age group", "Возрастная группа"),
    COURSES("Course", "Курс"),
    OFFERINGS("Offering", "Набор"),

    VALID("valid", "ошибок нет"),
    NOT_VALID("not valid", "есть ошибки"),
    ERRORS("errors", "ошибки"),
    WARNINGS("warnings", "предупреждения"),
    INFOS("infos", "замечания"),
    MORE("more", "и ещё"),
    FILES("files", "файлы"),
    UNREADABLE("unreadable", "не прочитаны"),
    UNKNOWN_PROPERTY(
            "The format has no such property, and it was passed over", "В формате нет такого свойства, оно пропущено"),

    AGES("Ages", "Возраст"),
    HOURS("Hours", "Часы"),
    LEVEL("Level", "Уровень"),
    KIND("Kind", "Вид"),
    PREREQUISITES("After", "После"),
    OR("or", "или"),
    RECOMMENDED("recommended", "желательно"),
    NO_CLUSTER("In no cluster", "Вне кластеров");

    private final LocalizedText label;

    Phrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
