package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Section;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which lists of a document were met, and to which of them nobody knows all that belongs. */
final class SectionsSeen {

    private static final Map<String, Section> BY_NAME =
            Stream.of(Section.values()).collect(Collectors.toMap(Section::getProperty, Function.identity()));

    private final Set<Section> met = EnumSet.noneOf(Section.class);
    private final Set<Section> incomplete = EnumSet.noneOf(Section.class);

    /** The section of a property; null if it is no section's. */
    static @Nullable Section named(String property) {
        return BY_NAME.get(property);
    }

    /**
     * Goes from the name of a section to its value: true if the source stands at the start of a list then. If not, the
     * source stands at the last token of what is there, which is reported unless it is null.
     */
    boolean enter(Section section, LenientSource source) {
        Token value = source.next();
        boolean again = !met.add(section);
        if (value == Token.START_ARRAY && !again) {
            return true;
        }
        if (again) {
            source.problem(Problem.duplicate("Catalogue", section.getProperty()));
        } else if (value != Token.NULL) {
            source.problem(Problem.mismatch("array", "must be an array", source));
        }
        if (again || value != Token.NULL) {
            incomplete.add(section);
        }
        source.skip();
        return false;
    }

    /** Notes that a list was not read to its end. */
    void breakOff(Section section) {
        incomplete.add(section);
    }

    /** Notes that the document was not read to its end: lists that were not met may be there. */
    void breakOff() {
        for (Section section : Section.values()) {
            if (!met.contains(section)) {
                incomplete.add(section);
            }
        }
    }

    /** The sections to which nobody knows all that belongs. */
    Set<Section> incomplete() {
        return incomplete;
    }
}
