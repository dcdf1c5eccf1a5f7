package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** Where a course stands in its life. */
public enum CourseStatus implements Labelled {
    /** Being written. */
    DRAFT("Draft", "Черновик"),
    /** Offered to the public. */
    PUBLISHED("Published", "Опубликован"),
    /** Not offered for the time being. */
    SUSPENDED("Suspended", "Приостановлен"),
    /** No longer offered. */
    ARCHIVED("Archived", "В архиве");

    private final LocalizedText label;

    CourseStatus(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
