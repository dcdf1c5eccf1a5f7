package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What could not be read of an entity, without what was found in its place: the ways to it, in order, so that each of many
 * findings is soon compared with each of many faults. A property that the format does not have is missed by no rule.
 */
final class Unread {

    static final Unread NOTHING = new Unread(new PropertyPath[0], Damage.none());

    private final PropertyPath[] paths;
    private final Damage positions;

    private Unread(PropertyPath[] paths, Damage positions) {
        this.paths = paths;
        this.positions = positions;
    }

    static Unread of(Damage damage) {
        if (damage.getFaults().isEmpty()) {
            return NOTHING;
        }
        PropertyPath[] paths = damage.getFaults().stream()
                .filter(fault -> !fault.code().equals(ReadingCodes.PROPERTY_UNKNOWN))
                .map(Fault::path)
                .distinct()
                .sorted()
                .toArray(PropertyPath[]::new);
        return paths.length == 0 ? NOTHING : new Unread(paths, damage.withoutFaults());
    }

    /** What is unread in one account of an entity or in another. */
    Unread and(Unread other) {
        PropertyPath[] all = Stream.of(paths, other.paths)
                .flatMap(Arrays::stream)
                .distinct()
                .sorted()
                .toArray(PropertyPath[]::new);
        return new Unread(all, paths.length == 0 ? other.positions : positions);
    }

    boolean isNothing() {
        return paths.length == 0;
    }

    /** A place in what was read, as a place in the document. */
    PropertyPath inDocument(PropertyPath path) {
        return positions.inDocument(path);
    }

    /** The properties of which something could not be read. */
    Set<String> properties() {
        Set<String> properties = new TreeSet<>();
        for (PropertyPath path : paths) {
            path.getSteps().stream().limit(1).forEach(step -> properties.add(step.token()));
        }
        return properties;
    }

    /** Whether a place is in what could not be read, or holds something that could not. */
    boolean touches(PropertyPath place) {
        List<PropertyPath.Step> steps = place.getSteps();
        if (steps.isEmpty()) {
            return false;
        }
        int next = position(place);
        if (next < paths.length && startsWith(paths[next], steps)) {
            return true;
        }
        for (int left = steps.size() - 1; left > 0; left--) {
            PropertyPath around = place.upTo(left);
            int found = position(around);
            if (found < paths.length && paths[found].compareTo(around) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Where the first path is that does not come before another. */
    private int position(PropertyPath path) {
        int found = Arrays.binarySearch(paths, path);
        return found < 0 ? -found - 1 : found;
    }

    private static boolean startsWith(PropertyPath path, List<PropertyPath.Step> steps) {
        List<PropertyPath.Step> all = path.getSteps();
        // By their names: what a document knows as a property may be a language to a rule.
        return all.size() >= steps.size()
                && IntStream.range(0, steps.size()).allMatch(i -> all.get(i).compareTo(steps.get(i)) == 0);
    }
}
