package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every text of an entity should be there in each language of its title.
 *
 * <p>A reader who is greeted in Russian should not have to go on in English. Broken by a title in English and Russian
 * with a description in English only. A text in {@code en} serves a title in {@code en-GB} too; an offering has no title,
 * and so no languages that it promises.
 */
final class TranslationIncomplete implements EntityRule {

    @Override
    public String getCode() {
        return "translation_incomplete";
    }

    @Override
    public Severity getSeverity() {
        return Severity.INFO;
    }

    @Override
    public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        entity.title().map(LocalizedText::getLanguages).ifPresent(languages -> {
            EntityTexts.visitBesideTitle(entity, (text, path) -> {
                List<String> missing = missing(languages, text);
                if (!missing.isEmpty()) {
                    reporter.report(path.get(), Map.of("value", missing));
                }
            });
        });
    }

    private static List<String> missing(List<String> languages, LocalizedText text) {
        if (text.getLanguages().containsAll(languages)) {
            return List.of();
        }
        return languages.stream()
                .filter(language -> text.find(Locale.forLanguageTag(language)).isEmpty())
                .toList();
    }
}
