package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * Every text of an entity should be there in each language of its title.
 *
 * <p>A reader who is greeted in Russian should not have to go on in English. Broken by a title in English and Russian
 * with a description in English only. {@link Languages} tells which text serves which readers; an offering has no title,
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
                    reporter.report(path.get(), Map.of("missing", missing));
                }
            });
        });
    }

    private static List<String> missing(List<String> languages, LocalizedText text) {
        return languages.equals(text.getLanguages())
                ? List.of()
                : languages.stream()
                        .filter(language -> !Languages.serve(text.getLanguages(), language))
                        .toList();
    }
}
