package io.github.programmecatalogue.model;

import io.github.programmecatalogue.constraint.PropertyPath;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What could not be read of an entity or of a header: the faults, and which elements are missing from lists that were
 * read in part, so that one can still say where in the document the others stand.
 *
 * <p>Immutable and thread-safe.
 */
public final class Damage {

    private static final Damage NONE = new Damage(List.of(), Collections.emptySortedMap());

    private final List<Fault> faults;
    private final SortedMap<String, List<Integer>> leftOut;

    private Damage(List<Fault> faults, SortedMap<String, List<Integer>> leftOut) {
        this.faults = faults;
        this.leftOut = leftOut;
    }

    /**
     * No damage: everything was read.
     *
     * @return the damage without faults
     */
    public static Damage none() {
        return NONE;
    }

    /**
     * Damage that left out no element of a list.
     *
     * @param faults what could not be read
     * @return the damage
     */
    public static Damage of(List<Fault> faults) {
        return of(faults, Collections.emptySortedMap());
    }

    /**
     * Damage that left out elements of lists.
     *
     * @param faults what could not be read
     * @param leftOut the positions in the document, from 0, of elements that are missing, by the property that holds the
     *     list
     * @return the damage
     */
    public static Damage of(List<Fault> faults, SortedMap<String, ? extends SortedSet<Integer>> leftOut) {
        SortedMap<String, List<Integer>> copy = new TreeMap<>();
        leftOut.forEach((property, positions) -> copy.put(property, List.copyOf(positions)));
        return faults.isEmpty() && copy.isEmpty()
                ? NONE
                : new Damage(List.copyOf(faults), Collections.unmodifiableSortedMap(copy));
    }

    /**
     * Whether everything was read.
     *
     * @return true if there is no fault
     */
    public boolean isNone() {
        return faults.isEmpty();
    }

    /**
     * What could not be read.
     *
     * @return the faults, in the order in which the document has them
     */
    public List<Fault> getFaults() {
        return faults;
    }

    /**
     * The properties of which something could not be read, be it the whole or a part.
     *
     * @return names of properties of the entity or header
     */
    public Set<String> getProperties() {
        return faults.stream()
                .filter(fault -> !fault.path().getSteps().isEmpty())
                .map(fault -> fault.path().getSteps().get(0).token())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A place in what was read, as a place in the document.
     *
     * @param path the way from the entity, by positions in the lists that it has
     * @return the way by positions in the lists of the document
     */
    public PropertyPath inDocument(PropertyPath path) {
        List<PropertyPath.Step> steps = path.getSteps();
        if (leftOut.isEmpty() || steps.size() < 2 || !(steps.get(1) instanceof PropertyPath.Index position)) {
            return path;
        }
        List<Integer> missing = leftOut.getOrDefault(steps.get(0).token(), List.of());
        return missing.isEmpty() ? path : path.with(1, position.index() + missingBefore(missing, position.index()));
    }

    /** How many positions are missing before the element that has an index in what is left. */
    private static int missingBefore(List<Integer> missing, int index) {
        int from = 0;
        int to = missing.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (missing.get(middle) - middle <= index) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /**
     * The same damage for those who only ask for places.
     *
     * @return damage that keeps what is missing from lists, and no fault
     */
    public Damage withoutFaults() {
        return new Damage(List.of(), leftOut);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Damage that && faults.equals(that.faults) && leftOut.equals(that.leftOut);
    }

    @Override
    public int hashCode() {
        return 31 * faults.hashCode() + leftOut.hashCode();
    }

    /**
     * The damage in a line, for a developer to read.
     *
     * @return the faults, and what is missing from lists
     */
    @Override
    public String toString() {
        return faults + (leftOut.isEmpty() ? "" : " without " + leftOut);
    }
}
