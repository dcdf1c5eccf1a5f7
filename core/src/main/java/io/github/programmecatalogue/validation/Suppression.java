package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;

/**
 * Findings that a school has looked at and accepts: those of one rule in one entity, for a reason.
 *
 * @param code the code of the rule
 * @param kind the kind of the entity, such as {@code Course.class}
 * @param id the id of the entity
 * @param reason why the findings are accepted
 */
public record Suppression(String code, Class<? extends Entity<?>> kind, Id<?> id, String reason) {

    /**
     * A suppression.
     *
     * @param code the code of the rule
     * @param kind the kind of the entity
     * @param id the id of the entity
     * @param reason why the findings are accepted
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A suppression must give a reason: " + code + " of "
                    + kind.getSimpleName() + " " + id + " has none");
        }
    }
}
