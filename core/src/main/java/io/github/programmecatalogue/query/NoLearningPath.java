package io.github.programmecatalogue.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer that no way was found for a pupil to a goal, and why.
 *
 * <p>Immutable and thread-safe.
 */
public final class NoLearningPath implements PathAnswer {

    private final List<ShutGate> shutGates;

    NoLearningPath(List<ShutGate> shutGates) {
        this.shutGates = List.copyOf(shutGates);
    }

    @Override
    public Optional<LearningPath> getPath() {
        return Optional.empty();
    }

    @Override
    public List<ShutGate> getShutGates() {
        return shutGates;
    }

    /**
     * Whether there certainly is no way.
     *
     * @return false if the search ended before it knew
     */
    public boolean isProven() {
        return shutGates.stream().noneMatch(gate -> gate.kind() == ShutGate.Kind.UNDECIDED);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NoLearningPath that && shutGates.equals(that.shutGates);
    }

    @Override
    public int hashCode() {
        return shutGates.hashCode();
    }

    /**
     * The gates, for the log.
     *
     * @return such as {@code no path: cpp → programming-in-c: for 12-15, reached at 16}
     */
    @Override
    public String toString() {
        return shutGates.stream().map(ShutGate::toString).collect(Collectors.joining("; ", "no path: ", ""));
    }
}
