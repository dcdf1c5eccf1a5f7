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
    PROGRESS("%.1f of %.1f MB, %.1f MB/s, %s left", "%.1f из %.1f МБ, %.1f МБ/с, осталось %s"),
    MORE_SUCH("%d more", "ещё %d"),
    NO_CATALOGUE("there is no catalogue to show", "показать нечего: каталога нет"),

    NOTHING_FOUND("No course was found.", "Курсов не найдено."),
    MORE("More", "Ещё"),
    CLUSTER("Cluster", "Кластер"),
    ID("Id", "Идентификатор"),

    AGES("Ages", "Возраст"),
    HOURS("Hours", "Часы"),
    LEVEL("Level", "Уровень"),
    KIND("Kind", "Вид"),
    PREREQUISITES("After", "После"),
    OR("or", "или"),
    RECOMMENDED("recommended", "желательно"),
    NO_CLUSTER("In no cluster", "Вне кластеров"),

    NO_DIFFERENCE("The catalogues are equal", "Каталоги одинаковы"),
    NO_DIFFERENCE_READ(
            "What could be read of the catalogues is equal", "То, что удалось прочитать в каталогах, одинаково"),

    PATH("To %s from age %s", "Путь к цели «%s» с %s"),
    NO_PATH("No way to %s from age %s", "Нет пути к цели «%s» с %s"),
    NOTHING_LEFT("Nothing is left to learn", "Учиться больше нечему"),
    AT_AGE("at age %s", "в возрасте %s"),
    YEAR("%d", "%d года"),
    YEARS("%d", "%d лет"),
    IN_HOURS("%s h", "%s ч"),
    TOGETHER("Together: %s", "Всего: %s"),
    PERHAPS_NOT_SHORTEST(
            "Perhaps there is a shorter way: the search has ended before it knew",
            "Возможно, есть путь короче: поиск закончился раньше, чем это выяснилось"),

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

    /** An age, as it stands after a preposition: 21 takes another noun than 20 in Russian. */
    static String years(Locale locale, int age) {
        return (age % 10 == 1 && age % 100 != 11 ? YEAR : YEARS).format(locale, age);
    }

    /** The label with something in it. */
    String format(Locale locale, Object... arguments) {
        return String.format(Locale.ROOT, getLabel(locale), arguments);
    }
}
