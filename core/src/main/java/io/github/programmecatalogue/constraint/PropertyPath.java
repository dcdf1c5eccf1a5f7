package io.github.programmecatalogue.constraint;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an entity, or from a value of it, to a value within, such as {@code prerequisites[1].anyOf[0]} or
 * {@code title[ru]}.
 *
 * <p>Paths are ordered by their steps from the entity on, positions in a list by number. Immutable and thread-safe.
 */
public final class PropertyPath implements Comparable<PropertyPath> {

    private static final PropertyPath ENTITY = new PropertyPath(List.of());

    private final List<Step> steps;

    private PropertyPath(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * The path of an entity itself.
     *
     * @return the path without steps
     */
    public static PropertyPath entity() {
        return ENTITY;
    }

    /**
     * The path of a property of an entity.
     *
     * @param name the name of the property
     * @return the path of one step
     */
    public static PropertyPath of(String name) {
        return ENTITY.property(name);
    }

    /** The path of an element, from its list on. */
    static PropertyPath of(int index) {
        return ENTITY.index(index);
    }

    /**
     * On to a property.
     *
     * @param name the name of the property
     * @return a path of one step more
     */
    public PropertyPath property(String name) {
        return with(new Property(name));
    }

    /**
     * On to an element of a list.
     *
     * @param index its position, from 0
     * @return a path of one step more
     */
    public PropertyPath index(int index) {
        return with(new Index(index));
    }

    /**
     * On to what a key stands for, such as a language of a text.
     *
     * @param key the key
     * @return a path of one step more
     */
    public PropertyPath key(String key) {
        return with(new Key(key));
    }

    /**
     * On along another path.
     *
     * @param rest the way from here
     * @return a path of all steps of both
     */
    public PropertyPath append(PropertyPath rest) {
        List<Step> longer = new ArrayList<>(steps);
        longer.addAll(rest.steps);
        return new PropertyPath(List.copyOf(longer));
    }

    /**
     * The rest of the path.
     *
     * @param step how many steps to leave out from its beginning, 0 or more
     * @return the path of the steps that remain; of none, if it has no more than that
     */
    public PropertyPath from(int step) {
        return step == 0 ? this : new PropertyPath(steps.subList(Math.min(step, steps.size()), steps.size()));
    }

    /**
     * The beginning of the path.
     *
     * @param step how many of its steps, at most as many as it has
     * @return the path of the first steps
     */
    public PropertyPath upTo(int step) {
        return new PropertyPath(steps.subList(0, step));
    }

    /**
     * The path by way of another element of the same list.
     *
     * @param step which of its steps leads to the element, from 0
     * @param index the position of the other element, from 0
     * @return a path of as many steps
     */
    public PropertyPath with(int step, int index) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(step, new Index(index));
        return new PropertyPath(List.copyOf(changed));
    }

    private PropertyPath with(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new PropertyPath(List.copyOf(longer));
    }

    /**
     * The steps of the path.
     *
     * @return each step in order; none for the entity itself
     */
    public List<Step> getSteps() {
        return steps;
    }

    /**
     * The path as a <a href="https://www.rfc-editor.org/rfc/rfc6901">JSON Pointer</a> from the entity on.
     *
     * @return such as {@code /prerequisites/1/anyOf/0}; empty for the entity itself
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step step : steps) {
            pointer.append('/').append(step.token().replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    @Override
    public int compareTo(PropertyPath other) {
        int common = Math.min(steps.size(), other.steps.size());
        for (int i = 0; i < common; i++) {
            int order = steps.get(i).compareTo(other.steps.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(steps.size(), other.steps.size());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PropertyPath that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /**
     * The path as Jakarta Validation writes it.
     *
     * @return such as {@code prerequisites[1].anyOf[0]}; empty for the entity itself
     */
    @Override
    public String toString() {
        StringBuilder path = new StringBuilder();
        for (Step step : steps) {
            if (!(step instanceof Property)) {
                path.append('[').append(step.token()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.token());
            }
        }
        return path.toString();
    }

    /** One step of a path. */
    public sealed interface Step extends Comparable<Step> {

        /**
         * The step as it stands in a JSON Pointer.
         *
         * @return the name, the position or the key, not escaped
         */
        String token();

        @Override
        default int compareTo(Step other) {
            if (this instanceof Index index && other instanceof Index that) {
                return Integer.compare(index.index, that.index);
            }
            return token().compareTo(other.token());
        }
    }

    /**
     * On to a property.
     *
     * @param name its name
     */
    public record Property(String name) implements Step {
        @Override
        public String token() {
            return name;
        }
    }

    /**
     * On to an element of a list.
     *
     * @param index its position, from 0
     */
    public record Index(int index) implements Step {
        @Override
        public String token() {
            return Integer.toString(index);
        }
    }

    /**
     * On to what a key stands for.
     *
     * @param key the key
     */
    public record Key(String key) implements Step {
        @Override
        public String token() {
            return key;
        }
    }
}
