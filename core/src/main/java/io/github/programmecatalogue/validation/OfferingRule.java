package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;

/** A rule that one offering alone decides; {@link EntityRules} asks it of nothing else. */
interface OfferingRule extends EntityRule {

    /** Reports where an offering breaks the rule. */
    void check(Offering offering, Conditions conditions, Reporter reporter);

    @Override
    default void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        if (entity instanceof Offering offering) {
            check(offering, conditions, reporter);
        }
    }
}
