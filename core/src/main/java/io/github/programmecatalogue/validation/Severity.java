package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** How bad a finding is; the worst comes first. */
public enum Severity implements Labelled {
    /** The catalogue is wrong, and not valid until this is mended. */
    ERROR("error", "ошибка", "errors", "ошибки"),
    /** The catalogue can be used, and somebody should look at this. */
    WARNING("warning", "предупреждение", "warnings", "предупреждения"),
    /** The catalogue could be better. */
    INFO("info", "замечание", "notes", "замечания");

    private final LocalizedText label;
    private final LocalizedText plural;

    Severity(String english, String russian, String englishPlural, String russianPlural) {
        this.label = LocalizedText.of("en", english, "ru", russian);
        this.plural = LocalizedText.of("en", englishPlural, "ru", russianPlural);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }

    /**
     * What findings of this severity are called together, such as {@code errors} before their number.
     *
     * @param locale the readers' language; English where there is no name in it
     * @return a name in small letters
     */
    public String getPluralLabel(Locale locale) {
        return plural.get(locale);
    }
}
