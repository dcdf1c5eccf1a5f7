package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** What a page says besides what every report does. */
enum HtmlPhrase implements Labelled {
    LANGUAGE("en", "ru"),

    REPORT("Validation report", "Отчёт о проверке"),
    SKIP("Skip to the findings", "Перейти к найденному"),
    VALID("Valid", "Ошибок нет"),
    NOT_VALID("Not valid", "Есть ошибки"),
    ERRORS("Errors", "Ошибки"),
    WARNINGS("Warnings", "Предупреждения"),
    INFOS("Infos", "Замечания"),

    RULES("Rules broken", "Нарушенные правила"),
    RULE("Rule", "Правило"),
    FOUND("Found", "Найдено"),
    BY_RULE("By rule, the worst first", "По правилам, сначала самое важное"),
    CAPPED("shown %s of %s", "показано %s из %s"),

    FILTER("Filter the findings", "Отбор найденного"),
    TEXT("Text", "Текст"),
    ENTITY("Entity", "Запись"),
    ANY("any", "любое"),
    RESET("Show all", "Показать всё"),
    SHOWN("Shown:", "Показано:"),
    OF("of", "из"),

    FINDINGS("Findings", "Что найдено"),
    NOTHING("Nothing found: the catalogue keeps every rule.", "Ничего не найдено: каталог соблюдает все правила."),
    NOTHING_ELSE("Nothing found but what is accepted.", "Не найдено ничего, кроме того, что принято."),
    NOTHING_SHOWN("What was found is only counted: no finding is shown.", "Найденное только сосчитано и не показано."),
    WHOLE("the catalogue as a whole", "каталог в целом"),
    PLACE("line %s, column %s", "строка %s, столбец %s"),
    EXPLAINED("What to do, and why: see the first of its kind", "Что делать и почему: см. первый такой случай"),

    ACCEPTED_WHY(
            "This was found as well, and is left out because somebody has looked at it and accepts it.",
            "Это тоже найдено, но не показано: кто-то посмотрел и считает это допустимым."),
    REASON("Reason", "Причина"),

    UNJUDGED_WHY(
            "These rules find something, but whether it is so depends on what could not be read.",
            "Эти правила что-то находят, но верно ли это, зависит от того, что прочитать не удалось.");

    private final LocalizedText label;

    HtmlPhrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }

    String with(Locale locale, Object... values) {
        return getLabel(locale).formatted(values);
    }

    /** The language in which the page speaks to readers of another, or of the same. */
    static Locale language(Locale locale) {
        return Locale.forLanguageTag(LANGUAGE.getLabel(locale));
    }

    static HtmlPhrase of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case INFO -> INFOS;
        };
    }
}
