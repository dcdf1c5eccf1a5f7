package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.stream.Collectors;

/** Thrown where an order was asked for of courses that lead back to themselves; carries the cycle. */
public final class PrerequisiteCycleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Kept as text, since ids are not serialised. */
    private final String[] cycle;

    PrerequisiteCycleException(List<Id<Course>> cycle) {
        super("Courses that require one another have no order: "
                + cycle.stream().map(Id::toString).collect(Collectors.joining(" → ")));
        this.cycle = cycle.stream().map(Id::toString).toArray(String[]::new);
    }

    /**
     * The courses that lead to one another.
     *
     * @return ids each of which requires the next; the first stands again at the end
     */
    public List<Id<Course>> getCycle() {
        return List.of(cycle).stream().map(Id::<Course>of).toList();
    }
}
