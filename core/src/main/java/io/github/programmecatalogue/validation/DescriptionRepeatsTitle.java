package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.Wording;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A description should say more than the title.
 *
 * <p>Such a description was filled in because a form asked for one; a reader learns nothing from it. Broken by the title
 * "Robotics" with the description "robotics.": letter case, white space and punctuation at the end mean nothing, and the
 * title in another language is no description either.
 */
final class DescriptionRepeatsTitle implements EntityRule {

    @Override
    public String getCode() {
        return "description_repeats_title";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        Optional<LocalizedText> title = entity.title();
        Optional<LocalizedText> description = EntityTexts.description(entity);
        if (title.isPresent() && description.isPresent()) {
            check(title.get().getTexts(), description.get(), reporter);
        }
    }

    private static void check(List<String> names, LocalizedText description, Reporter reporter) {
        List<String> texts = description.getTexts();
        for (int i = 0; i < texts.size(); i++) {
            if (isOneOf(names, texts.get(i))) {
                String language = description.getLanguages().get(i);
                reporter.report(PropertyPath.of("description").key(language), Map.of("value", texts.get(i)));
            }
        }
    }

    private static boolean isOneOf(List<String> names, String text) {
        for (int i = 0; i < names.size(); i++) {
            if (Wording.isSame(names.get(i), text)) {
                return true;
            }
        }
        return false;
    }
}
