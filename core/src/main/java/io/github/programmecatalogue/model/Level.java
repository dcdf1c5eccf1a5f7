package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** How demanding a course is. The first three are in order; a mixed course takes pupils of any. */
public enum Level implements Labelled {
    /** For those who have never done it. */
    INTRODUCTORY("Introductory", "Стартовый"),
    /** For those who have begun. */
    BASIC("Basic", "Базовый"),
    /** For those who know the basics. */
    ADVANCED("Advanced", "Продвинутый"),
    /** For pupils of different levels together. */
    MIXED("Mixed", "Разноуровневая");

    private final LocalizedText label;

    Level(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    /**
     * Whether this level is known to ask more of a pupil than another.
     *
     * @param other the other level
     * @return true if this one comes later in the order; false if either is mixed
     */
    public boolean isAbove(Level other) {
        return this != MIXED && other != MIXED && compareTo(other) > 0;
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
