package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What the program itself says. */
enum Phrase implements Labelled {
    COURSES("Course", "Курс"),

    VALID("valid", "ошибок нет"),
    NOT_VALID("not valid", "есть ошибки"),
    FILES("files", "файлы"),
    UNREADABLE("unreadable", "не прочитаны"),
    NO_CATALOGUE("there is no catalogue to show", "показать нечего: каталога нет"),

    AGES("Ages", "Возраст"),
    HOURS("Hours", "Часы"),
    LEVEL("Level", "Уровень"),
    KIND("Kind", "Вид"),
    PREREQUISITES("After", "После"),
    OR("or", "или"),
    RECOMMENDED("recommended", "желательно"),
    NO_CLUSTER("In no cluster", "Вне кластеров"),

    NO_COURSE("No course", "Нет курсов"),
    NO_GAPS("Nothing is missing.", "Пробелов нет.");

    private final LocalizedText label;

    Phrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
