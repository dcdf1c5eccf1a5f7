package io.github.programmecatalogue.model;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** The form of study in the sense of Russian law; neither the study mode of XCRI nor the mode of study of OEAPI. */
public enum StudyForm implements Labelled {
    /** With attendance. */
    INTRAMURAL("Intramural", "Очная"),
    /** Partly with attendance. */
    MIXED("Mixed", "Очно-заочная"),
    /** Mostly without attendance. */
    EXTRAMURAL("Extramural", "Заочная");

    private final LocalizedText label;

    StudyForm(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
