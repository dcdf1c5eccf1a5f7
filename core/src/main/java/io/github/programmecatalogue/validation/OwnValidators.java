package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.ChildhoodAgeValidator;
import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.TidySummary;
import io.github.programmecatalogue.constraint.TidySummaryValidator;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.constraint.TidyTitleValidator;
import io.github.programmecatalogue.constraint.ValueValidator;
import io.github.programmecatalogue.value.AgeRange;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The validators of constraints, with limits in place of those that annotations declare.
 *
 * @param limits where the line is drawn
 */
record OwnValidators(Limits limits) {

    private static final Set<String> NO_EVIDENCE = Set.of("message", "groups", "payload", "kind", "answer");

    /** The validator of a constraint, ready for use. */
    <A extends Annotation> ValueValidator<A> validator(A constraint) {
        Constraint declared = constraint.annotationType().getAnnotation(Constraint.class);
        for (Class<?> type : declared.validatedBy()) {
            if (make(type) instanceof ValueValidator<?> made) {
                // The annotation names the validators of its own constraint.
                @SuppressWarnings("unchecked")
                ValueValidator<A> validator = (ValueValidator<A>) made;
                validator.initialize(constraint);
                return validator;
            }
        }
        throw new IllegalStateException(
                "A constraint on an accessor must have a validator that checks whole values: " + constraint);
    }

    private Object make(Class<?> type) {
        if (type == TidyTitleValidator.class) {
            return new TidyTitleValidator(limits);
        }
        if (type == TidySummaryValidator.class) {
            return new TidySummaryValidator(limits);
        }
        if (type == ChildhoodAgeValidator.class) {
            return new ChildhoodAgeValidator(limits);
        }
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    "A constraint validator must have a public constructor without parameters: " + type.getName(), e);
        }
    }

    /** What a constraint goes by, such as the greatest length. */
    Map<String, Object> arguments(Annotation constraint, Map<String, ?> attributes) {
        Map<String, Object> arguments = new HashMap<>(attributes);
        arguments.keySet().removeAll(NO_EVIDENCE);
        arguments.putAll(limits(constraint));
        return arguments;
    }

    /** All that an annotation says, by name. */
    static Map<String, Object> attributes(Annotation constraint) {
        Map<String, Object> attributes = new HashMap<>();
        for (Method attribute : constraint.annotationType().getDeclaredMethods()) {
            try {
                attributes.put(attribute.getName(), attribute.invoke(constraint));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("An annotation must give its attributes: " + constraint, e);
            }
        }
        return attributes;
    }

    private Map<String, ?> limits(Annotation constraint) {
        if (constraint instanceof TidyTitle title) {
            return Map.of("maxLength", title.kind().lengthIn(limits));
        }
        if (constraint instanceof TidySummary) {
            return Map.of("maxLength", limits.getSummaryLength());
        }
        if (constraint instanceof ChildhoodAge) {
            AgeRange childhood = limits.getChildhood();
            return Map.of("min", childhood.getMin(), "max", childhood.getMax().orElseThrow());
        }
        return Map.of();
    }
}
