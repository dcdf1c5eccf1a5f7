package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeContextBuilder;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where the path of a violation has come to; Jakarta has a type of its own for each way of coming there. */
record PathNode(
        Function<String, NodeBuilderCustomizableContext> property,
        Element element,
        Supplier<LeafNodeBuilderCustomizableContext> bean,
        Runnable end) {

    /** Adds an element of a container. */
    interface Element {
        ContainerElementNodeBuilderCustomizableContext add(String name, Class<?> container, Integer typeArgument);
    }

    /**
     * Reports a violation at a path. Jakarta has a position or key belong to the node after what holds it; so each node
     * takes along the last one.
     */
    static void report(ConstraintViolationBuilder builder, PropertyPath path) {
        PathNode node = new PathNode(
                builder::addPropertyNode,
                builder::addContainerElementNode,
                builder::addBeanNode,
                builder::addConstraintViolation);
        PropertyPath.Step place = null;
        for (PropertyPath.Step step : path.getSteps()) {
            if (step instanceof PropertyPath.Property property) {
                node = node.property(property.name(), place);
                place = null;
            } else {
                node = place instanceof PropertyPath.Index index ? node.element(index) : node;
                place = step;
            }
        }
        node.end(place);
    }

    private PathNode property(String name, PropertyPath.@Nullable Step place) {
        NodeBuilderCustomizableContext next = property.apply(name);
        if (place == null) {
            return new PathNode(
                    next::addPropertyNode,
                    next::addContainerElementNode,
                    next::addBeanNode,
                    next::addConstraintViolation);
        }
        NodeContextBuilder inIterable = next.inIterable();
        NodeBuilderDefinedContext placed = place instanceof PropertyPath.Index index
                ? inIterable.atIndex(index.index())
                : inIterable.atKey(place.token());
        return new PathNode(
                placed::addPropertyNode,
                placed::addContainerElementNode,
                placed::addBeanNode,
                placed::addConstraintViolation);
    }

    /** An element that has places itself, as a text of a list has its languages. */
    private PathNode element(PropertyPath.Index index) {
        ContainerElementNodeBuilderDefinedContext placed =
                element.add("<list element>", List.class, 0).inIterable().atIndex(index.index());
        return new PathNode(
                placed::addPropertyNode,
                placed::addContainerElementNode,
                placed::addBeanNode,
                placed::addConstraintViolation);
    }

    private void end(PropertyPath.@Nullable Step place) {
        if (place instanceof PropertyPath.Index index) {
            bean.get().inIterable().atIndex(index.index()).addConstraintViolation();
        } else if (place instanceof PropertyPath.Key key) {
            bean.get().inIterable().atKey(key.key()).addConstraintViolation();
        } else {
            end.run();
        }
    }
}
