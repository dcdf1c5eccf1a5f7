package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.constraint.ValueValidator;
import io.github.programmecatalogue.model.Entity;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is checked of one property of an entity.
 *
 * @param property the path of the property
 * @param accessor what gives its value
 * @param constraints the constraints on the accessor
 */
record FieldCheck(PropertyPath property, Method accessor, List<Constraint> constraints) {

    private static final Object[] NO_PARAMETERS = {};

    /** What an entity has of the property; null if it has nothing, which every constraint accepts. */
    @Nullable
    Object value(Entity<?> entity) {
        Object value = invoke(entity);
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        return value instanceof List<?> list && list.isEmpty() ? null : value;
    }

    private @Nullable Object invoke(Entity<?> entity) {
        try {
            return accessor.invoke(entity, NO_PARAMETERS);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An accessor must give its value: " + accessor, e);
        }
    }

    /**
     * One constraint on an accessor.
     *
     * @param validator the constraint's validator, initialized
     * @param arguments what the annotation declares, for the evidence
     */
    record Constraint(ValueValidator<?> validator, Map<String, ?> arguments) {

        /** What a finding shows, with the value at a place in that of the property. */
        Map<String, ?> evidence(@Nullable Object value, PropertyPath path) {
            Map<String, Object> evidence = new HashMap<>(arguments);
            evidence.put("value", Evidence.at(value, path.getSteps()));
            return evidence;
        }
    }
}
