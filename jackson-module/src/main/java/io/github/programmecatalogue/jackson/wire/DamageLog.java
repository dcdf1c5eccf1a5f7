package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Fault;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes note of what could not be read of a header or of an entity. */
public final class DamageLog {

    /** Nobody mends more by hand, and a hostile document has them by the million. */
    private static final int MOST_OF_KIND = 1_000;

    private final int depth;
    private final Map<String, Object> place;
    private boolean newerMinor;
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, OfKind> byKind = new HashMap<>();
    private final Set<Problem.Kind> kinds = EnumSet.noneOf(Problem.Kind.class);
    private final SortedMap<String, SortedSet<Integer>> leftOut = new TreeMap<>();

    /**
     * A log without entries.
     *
     * @param depth how many steps it is from the root of the document to the entity
     * @param newerMinor whether the document is of a later version of the format, which may have what this one has not
     */
    DamageLog(int depth, boolean newerMinor) {
        this(depth, newerMinor, Map.of());
    }

    /**
     * A log without entries, of what is wrong where no pointer leads.
     *
     * @param depth how many steps it is from the root of the document to the entity
     * @param newerMinor whether the document is of a later version of the format, which may have what this one has not
     * @param place where in the document that is, for the evidence of each fault that does not know better
     */
    DamageLog(int depth, boolean newerMinor, Map<String, Object> place) {
        this.depth = depth;
        this.newerMinor = newerMinor;
        this.place = place;
    }

    /**
     * A log that nobody reads.
     *
     * @return a new log
     */
    public static DamageLog unread() {
        return new DamageLog(0, false);
    }

    /**
     * Notes that something is wrong.
     *
     * @param problem what is wrong
     * @param place the way from the root of the document to where the source stands
     */
    public void add(Problem problem, PropertyPath place) {
        PropertyPath path = place.from(depth);
        String property = problem.property();
        // A source that has met a property again stands at its value; of one that is missing, at the end of its owner.
        if (property != null && problem.kind() == Problem.Kind.PROPERTY_MISSING) {
            path = path.property(property);
        }
        add(problem.kind(), path, problem.evidence(), problem.open() && newerMinor);
    }

    /**
     * Notes that the document breaks off.
     *
     * @param evidence how, and where
     * @param place the way from the root of the document to where it does
     */
    public void addBreak(Map<String, Object> evidence, PropertyPath place) {
        add(Problem.Kind.JSON_MALFORMED, place.from(depth), evidence, false);
    }

    /**
     * Notes that the format does not have a property.
     *
     * @param name the name of the property
     * @param known the names that the format has there
     * @param place the way from the root of the document to the property
     */
    public void addUnknown(String name, List<String> known, PropertyPath place) {
        Map<String, Object> evidence = new HashMap<>();
        evidence.put("property", name);
        evidence.put("known", known);
        add(Problem.Kind.PROPERTY_UNKNOWN, place.from(depth), evidence, newerMinor);
    }

    private void add(Problem.Kind kind, PropertyPath path, Map<String, Object> evidence, boolean foreseen) {
        kinds.add(kind);
        List<PropertyPath.Step> steps = path.getSteps();
        // What the format does not have can have any name, and each is as good as any other.
        boolean known = kind != Problem.Kind.PROPERTY_UNKNOWN && !steps.isEmpty();
        OfKind ofKind = byKind.computeIfAbsent(
                kind.getCode() + (known ? "/" + steps.get(0).token() : ""), key -> new OfKind());
        if (ofKind.kept == MOST_OF_KIND) {
            ofKind.others++;
            return;
        }
        ofKind.kept++;
        ofKind.last = faults.size();
        Map<String, Object> placed = new HashMap<>(place);
        placed.putAll(evidence);
        faults.add(new Fault(kind.getCode(), path, placed, foreseen));
    }

    /** How often the same is wrong with one property. */
    private static final class OfKind {
        private int kept;
        private int last;
        private int others;
    }

    /**
     * Notes that an element was left out, if it is one of a list that the entity itself has. A value within an entity is
     * read whole or not at all.
     *
     * @param place the way from the root of the document to the element
     */
    public void leaveOut(PropertyPath place) {
        List<PropertyPath.Step> steps = place.from(depth).getSteps();
        if (steps.size() == 2 && steps.get(1) instanceof PropertyPath.Index element) {
            leftOut.computeIfAbsent(steps.get(0).token(), property -> new TreeSet<>())
                    .add(element.index());
        }
    }

    /** How many faults are noted each for itself. */
    int size() {
        return faults.size();
    }

    /**
     * Notes that a value is left out whole, for what is wrong with parts of it.
     *
     * @param from the first of the faults that the value has
     * @param place the way from the root of the document to the value
     */
    void leaveOutFor(int from, PropertyPath place) {
        PropertyPath value = place.from(depth);
        for (int i = from; i < faults.size(); i++) {
            if (faults.get(i).path().getSteps().size() > value.getSteps().size()) {
                setLeftOut(i, value);
            }
        }
    }

    /** Notes that an entity is left out whole, for the faults from one on. */
    void leaveOutEntityFor(int from) {
        for (int i = from; i < faults.size(); i++) {
            setLeftOut(i, PropertyPath.entity());
        }
    }

    private void setLeftOut(int index, PropertyPath value) {
        Fault fault = faults.get(index);
        Map<String, Object> evidence = new HashMap<>(fault.evidence());
        evidence.put("leftOut", value);
        faults.set(index, new Fault(fault.code(), fault.path(), evidence, fault.foreseen()));
    }

    /** From here on, the document is known to be of a later version. */
    void ofNewerMinor() {
        newerMinor = true;
    }

    boolean has(Problem.Kind kind) {
        return kinds.contains(kind);
    }

    /** All that was noted; of very many of a kind, the last that was kept stands for those that were not. */
    Damage damage() {
        List<Fault> all = new ArrayList<>(faults);
        byKind.values().stream()
                .filter(ofKind -> ofKind.others > 0)
                .forEach(ofKind -> all.set(ofKind.last, all.get(ofKind.last).andOthers(ofKind.others)));
        return Damage.of(all, leftOut);
    }
}
