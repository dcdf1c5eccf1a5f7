package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.model.Catalogue;
import java.util.List;
import java.util.Locale;

/**
 * Several catalogues as one, and where they contradicted each other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param catalogue the merged catalogue
 * @param conflicts the contradictions, in the order in which they were met; empty if there were none
 */
public record MergeResult(Catalogue catalogue, List<MergeConflict> conflicts) {

    /**
     * Several catalogues as one, and where they contradicted each other.
     *
     * @param catalogue the merged catalogue
     * @param conflicts the contradictions, in the order in which they were met; empty if there were none
     */
    public MergeResult {
        conflicts = List.copyOf(conflicts);
    }

    /**
     * The conflicts for people: what was kept, from which catalogue and why, then what the other one says.
     *
     * @param locale the language; Russian, or else English
     * @return a line for each conflict, and one for each property that differs; each with a line feed after it
     */
    public String format(Locale locale) {
        ChangeText text = new ChangeText(locale);
        conflicts.forEach(text::add);
        return text.toString();
    }
}
