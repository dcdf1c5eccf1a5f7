package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Instant;
import java.util.Locale;

/** Which of two entities of one id is kept where they say different things. */
public enum Precedence implements Labelled {
    /** That of the catalogue that was named first. */
    FIRST("came first", "первое по порядку") {
        @Override
        boolean prefersLatter(Entity<?> former, Entity<?> latter) {
            return false;
        }
    },
    /** That of the catalogue that was named last. */
    LAST("came last", "последнее по порядку") {
        @Override
        boolean prefersLatter(Entity<?> former, Entity<?> latter) {
            return true;
        }
    },
    /**
     * That which was changed last. One that does not say when it was changed is taken for the older one; of two that
     * were changed at one time, or do not say so, the first is kept.
     */
    NEWEST("changed last", "изменено последним") {
        @Override
        boolean prefersLatter(Entity<?> former, Entity<?> latter) {
            return modified(latter).isAfter(modified(former));
        }
    };

    private final LocalizedText label;

    Precedence(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    abstract boolean prefersLatter(Entity<?> former, Entity<?> latter);

    /** What decided between two: for equally new ones, that one of them came first. */
    Precedence reason(Entity<?> former, Entity<?> latter) {
        return this == NEWEST && modified(former).equals(modified(latter)) ? FIRST : this;
    }

    private static Instant modified(Entity<?> entity) {
        return entity.getModified().orElse(Instant.MIN);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }
}
