package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Entity;
import java.util.Map;

/**
 * A rule that one entity alone decides, such as
 *
 * <pre>{@code
 * public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
 *     if (entity instanceof Offering offering && offering.getPlacesAvailable().orElse(0) > 12) {
 *         reporter.report(PropertyPath.of("placesAvailable"), Map.of("value", offering.getPlacesAvailable().getAsInt()));
 *     }
 * }
 * }</pre>
 */
public non-sealed interface EntityRule extends Rule {

    /**
     * Reports where an entity breaks the rule.
     *
     * @param entity an entity of any kind, a catalogue's metadata among them; a rule passes over kinds that it does not
     *     concern
     * @param conditions what the entity is judged by besides itself
     * @param reporter takes what is found
     */
    void check(Entity<?> entity, Conditions conditions, Reporter reporter);

    /** Takes what a rule finds in the entity at hand, while it is being checked and not later. */
    interface Reporter {

        /**
         * Reports a finding.
         *
         * @param path where in the entity it is
         * @param evidence values by name; {@code value} for the offending value; a path in the entity becomes a
         *     pointer into the document
         */
        void report(PropertyPath path, Map<String, ?> evidence);
    }
}
