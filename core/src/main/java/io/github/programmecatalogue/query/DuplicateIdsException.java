package io.github.programmecatalogue.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where a catalogue is to be indexed in which an id names more than one entity; carries all that are too many. */
public final class DuplicateIdsException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: what reads the exception elsewhere has its message. */
    private final transient @Nullable List<Duplicate> duplicates;

    DuplicateIdsException(List<Duplicate> duplicates) {
        super("An id must name one entity of a kind: " + duplicates.get(0)
                + (duplicates.size() == 1 ? "" : ", and " + (duplicates.size() - 1) + " more"));
        this.duplicates = List.copyOf(duplicates);
    }

    /**
     * What is too many.
     *
     * @return every entity whose id an earlier one has, in format order; at least one
     * @throws IllegalStateException if the exception was serialised: the list stays where it was made
     */
    public List<Duplicate> getDuplicates() {
        if (duplicates == null) {
            throw new IllegalStateException(
                    "The duplicates must be asked for where the index was refused; they are not serialised");
        }
        return duplicates;
    }
}
