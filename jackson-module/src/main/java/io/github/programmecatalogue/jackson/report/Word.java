package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What reports say besides the findings. */
enum Word implements Labelled {
    CATALOGUE("Catalogue", "Каталог"),
    VALID("valid", "ошибок нет"),
    NOT_VALID("not valid", "есть ошибки"),
    WHY("Why", "Почему"),
    REMEDY("What to do", "Что делать"),
    MORE("%d more", "ещё %d"),
    ACCEPTED("Accepted", "Принято"),
    UNJUDGED("Not judged, since not all could be read", "Не проверено, потому что прочитано не всё");

    private final LocalizedText label;

    Word(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
