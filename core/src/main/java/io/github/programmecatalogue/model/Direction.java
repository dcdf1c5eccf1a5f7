package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** The directions of additional education for children that Russian law distinguishes. */
public enum Direction implements Labelled {
    /** Technology. */
    TECHNICAL("Technical", "Техническая"),
    /** The natural sciences. */
    NATURAL_SCIENCE("Natural science", "Естественнонаучная"),
    /** The arts. */
    ARTISTIC("Artistic", "Художественная"),
    /** Physical culture and sport. */
    SPORT("Sport", "Физкультурно-спортивная"),
    /** Tourism and local history. */
    TOURISM_LOCAL_HISTORY("Tourism and local history", "Туристско-краеведческая"),
    /** Society and the humanities. */
    SOCIAL_HUMANITARIAN("Social and humanitarian", "Социально-гуманитарная");

    private final LocalizedText label;

    Direction(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
