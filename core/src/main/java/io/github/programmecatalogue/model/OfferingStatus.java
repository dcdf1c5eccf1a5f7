package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** Where an offering stands in its life. */
public enum OfferingStatus implements Labelled {
    /** To begin. */
    PLANNED("Planned", "Запланировано"),
    /** Begun and not ended. */
    RUNNING("Running", "Идёт"),
    /** Ended. */
    COMPLETED("Completed", "Завершено"),
    /** Will not take place, or ended early. */
    CANCELLED("Cancelled", "Отменено");

    private final LocalizedText label;

    OfferingStatus(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
