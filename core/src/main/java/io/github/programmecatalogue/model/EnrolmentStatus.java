package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** Whether one can enrol. */
public enum EnrolmentStatus implements Labelled {
    /** Not yet. */
    UPCOMING("Upcoming", "Скоро откроется"),
    /** Now. */
    OPEN("Open", "Открыта"),
    /** On a waiting list only. */
    WAITING_LIST("Waiting list", "Лист ожидания"),
    /** No longer. */
    CLOSED("Closed", "Закрыта");

    private final LocalizedText label;

    EnrolmentStatus(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
