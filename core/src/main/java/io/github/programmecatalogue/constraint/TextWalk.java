package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks the texts of one value, element by element and language by language, and hands each to a check.
 *
 * <p>It remembers where it stands as plain fields, so that a value without fault costs no place. One walk serves one
 * validation on one thread.
 */
final class TextWalk {

    private static final String TEXTS = "a LocalizedText, a String, or an Optional or List of such";

    private final TextCheck check;
    private final Violations violations;
    private int index = -1;
    private @Nullable String property;
    private @Nullable LocalizedText localized;
    private int language;

    TextWalk(TextCheck check, Violations violations) {
        this.check = check;
        this.violations = violations;
    }

    /** Checks a text, or each text of a list. */
    void walk(Object value) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                index = i;
                Object element = list.get(i);
                if (element != null) {
                    walkText(element);
                }
            }
        } else {
            walkText(value);
        }
    }

    /** Checks a text that is a property of the value. */
    void walkProperty(String name, Optional<LocalizedText> text) {
        walkProperty(-1, name, text);
    }

    /** Checks a text that is a property of an element of a list. */
    void walkProperty(int element, String name, Optional<LocalizedText> text) {
        index = element;
        property = name;
        if (text.isPresent()) {
            walkLanguages(text.get());
        }
    }

    private void walkText(Object value) {
        if (value instanceof LocalizedText text) {
            walkLanguages(text);
        } else if (value instanceof String text) {
            localized = null;
            check.check(text, this);
        } else {
            throw Violations.unexpected(value, TEXTS);
        }
    }

    /** Checks a text in each of its languages; where the walk stands is what {@link #report} asks. */
    void walkLanguages(LocalizedText text) {
        localized = text;
        List<String> texts = text.getTexts();
        for (language = 0; language < texts.size(); language++) {
            check.check(texts.get(language), this);
        }
    }

    /** Reports a code for the text that is being checked. */
    void report(String code) {
        PropertyPath path = index < 0 ? PropertyPath.entity() : PropertyPath.of(index);
        path = property == null ? path : path.property(property);
        violations.add(
                code,
                localized == null ? path : path.key(localized.getLanguages().get(language)));
    }
}
