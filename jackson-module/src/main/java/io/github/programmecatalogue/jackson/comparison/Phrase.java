package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What texts of differences and conflicts say. */
enum Phrase implements Labelled {
    CATALOGUE("catalogue", "каталог"),
    ADDED("Added: %s %s", "Добавлено: %s %s"),
    REMOVED("Removed: %s %s", "Удалено: %s %s"),
    MOVED("Moved: %s %s, from place %d to place %d", "Перемещено: %s %s, с места %d на место %d"),
    CHANGED("Changed: %s %s, %s", "Изменено: %s %s, %s"),
    NOTHING("nothing", "нет"),
    KEPT(
            "Conflict: %s %s, kept from catalogue %d (%s), dropped from catalogue %d",
            "Конфликт: %s %s, оставлено из каталога %d (%s), отброшено из каталога %d"),
    CONFLICT("Conflict: %s %s, %s", "Конфликт: %s %s, %s");

    private final LocalizedText label;

    Phrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
