package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** Whether pupils come to a place or learn online. */
public enum DeliveryMode implements Labelled {
    /** At a place. */
    ONSITE("On site", "Очно"),
    /** Over the network. */
    ONLINE("Online", "Онлайн"),
    /** Some of both. */
    BLENDED("Blended", "Смешанно");

    private final LocalizedText label;

    DeliveryMode(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
