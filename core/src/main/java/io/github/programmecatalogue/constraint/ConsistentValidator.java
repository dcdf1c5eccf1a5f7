package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.Arrays;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Checks {@link Consistent} by the {@link ConsistencyCheck} that the service loader finds. */
public final class ConsistentValidator implements ConstraintValidator<Consistent, Object> {

    private final ConsistencyCheck check;
    private boolean advice;

    /**
     * For the validator factory.
     *
     * @throws ConstraintDeclarationException if no check is found
     */
    public ConsistentValidator() {
        this(ServiceLoader.load(ConsistencyCheck.class, ConsistencyCheck.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "A service file must name the check behind @Consistent: META-INF/services/"
                                + ConsistencyCheck.class.getName()
                                + " is missing; was it lost when jars were merged?")));
    }

    private ConsistentValidator(ConsistencyCheck check) {
        this.check = check;
    }

    /**
     * A validator that finds nothing, for a factory whose caller runs these rules by itself.
     *
     * @return a validator to which every bean is consistent
     */
    public static ConsistentValidator silent() {
        return new ConsistentValidator((bean, advice, clock, reporter) -> {});
    }

    @Override
    public void initialize(Consistent annotation) {
        this.advice = Arrays.asList(annotation.groups()).contains(Advice.class);
    }

    @Override
    public boolean isValid(@Nullable Object bean, ConstraintValidatorContext context) {
        if (bean == null) {
            return true;
        }
        boolean[] valid = {true};
        check.check(bean, advice, context.getClockProvider().getClock(), (code, path) -> {
            context.disableDefaultConstraintViolation();
            valid[0] = false;
            report(context.buildConstraintViolationWithTemplate("{programmecatalogue." + code + "}"), path);
        });
        return valid[0];
    }

    /** Jakarta has a position or key belong to the node after what holds it; so each property takes along the last one. */
    private static void report(ConstraintViolationBuilder builder, PropertyPath path) {
        Node node = new Node(builder::addPropertyNode, builder::addBeanNode, builder::addConstraintViolation);
        PropertyPath.Step place = null;
        for (PropertyPath.Step step : path.getSteps()) {
            if (step instanceof PropertyPath.Property property) {
                node = node.property(property.name(), place);
                place = null;
            } else {
                place = step;
            }
        }
        if (place instanceof PropertyPath.Index index) {
            node.bean.get().inIterable().atIndex(index.index()).addConstraintViolation();
        } else if (place instanceof PropertyPath.Key key) {
            node.bean.get().inIterable().atKey(key.key()).addConstraintViolation();
        } else {
            node.end.run();
        }
    }

    /** Where a path has come to; Jakarta has a type of its own for each way of coming there. */
    private record Node(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> bean,
            Runnable end) {

        Node property(String name, PropertyPath.@Nullable Step place) {
            NodeBuilderCustomizableContext next = property.apply(name);
            if (place == null) {
                return new Node(next::addPropertyNode, next::addBeanNode, next::addConstraintViolation);
            }
            NodeContextBuilder inIterable = next.inIterable();
            NodeBuilderDefinedContext placed = place instanceof PropertyPath.Index index
                    ? inIterable.atIndex(index.index())
                    : inIterable.atKey(place.token());
            return new Node(placed::addPropertyNode, placed::addBeanNode, placed::addConstraintViolation);
        }
    }
}
