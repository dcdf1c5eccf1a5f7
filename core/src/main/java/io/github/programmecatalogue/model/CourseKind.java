package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What kind of course it is. The distinction is this model's own, not the legal kind of programme. */
public enum CourseKind implements Labelled {
    /** A whole course, often of a year or more. */
    PROGRAMME("Programme", "Программа"),
    /** A part of another course. */
    MODULE("Module", "Модуль"),
    /** A single meeting, or a few. */
    WORKSHOP("Workshop", "Мастер-класс"),
    /** A short course with many hours a day. */
    INTENSIVE("Intensive", "Интенсив"),
    /** A course in the holidays. */
    CAMP("Camp", "Лагерь");

    private final LocalizedText label;

    CourseKind(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
