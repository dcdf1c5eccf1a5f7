package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.constraint.ValueValidator;
import io.github.programmecatalogue.model.Entity;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One constraint on one accessor of an entity.
 *
 * @param property the path of the property
 * @param accessor what gives its value
 * @param validator the constraint's validator, initialized
 * @param arguments what the annotation declares, for the evidence
 */
record FieldCheck(PropertyPath property, Method accessor, ValueValidator<?> validator, Map<String, ?> arguments) {

    private static final Object[] NO_PARAMETERS = {};

    @Nullable
    Object value(Entity<?> entity) {
        try {
            return accessor.invoke(entity, NO_PARAMETERS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An accessor must give its value: " + accessor, e);
        }
    }

    /** What a finding shows, with the value at a place in that of the property. */
    Map<String, ?> evidence(@Nullable Object value, PropertyPath path) {
        Map<String, Object> evidence = new HashMap<>(arguments);
        evidence.put("value", Evidence.at(value, path.getSteps()));
        return evidence;
    }
}
