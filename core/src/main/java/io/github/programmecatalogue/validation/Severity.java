package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** How bad a finding is; the worst comes first. */
public enum Severity implements Labelled {
    /** The catalogue is wrong, and not valid until this is mended. */
    ERROR("error", "ошибка"),
    /** The catalogue can be used, and somebody should look at this. */
    WARNING("warning", "предупреждение"),
    /** The catalogue could be better. */
    INFO("info", "замечание");

    private final LocalizedText label;

    Severity(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
