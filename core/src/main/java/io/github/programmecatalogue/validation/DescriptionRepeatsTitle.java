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
            description.get().forEach((language, text) -> {
                if (isOneOf(title.get().getTexts(), text)) {
                    reporter.report(PropertyPath.of("description").key(language), Map.of("value", text));
                }
            });
        }
    }

    private static boolean isOneOf(List<String> names, String text) {
        for (String name : names) {
            if (Wording.isSame(name, text)) {
                return true;
            }
        }
        return false;
    }
}
