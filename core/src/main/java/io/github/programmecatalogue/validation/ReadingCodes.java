package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.model.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What can be wrong with a document before any rule sees what it says. Whoever reads it finds it; the fold reports it
 * beside the findings of the rules.
 */
final class ReadingCodes {

    static final String PROPERTY_UNKNOWN = "property_unknown";

    private static final List<Code> ALL = List.of(
            new Code("json_malformed", Severity.ERROR),
            new Code("format_version_unsupported", Severity.ERROR),
            new Code("property_missing", Severity.ERROR),
            new Code("property_duplicate", Severity.ERROR),
            new Code(PROPERTY_UNKNOWN, Severity.WARNING),
            new Code("type_mismatch", Severity.ERROR),
            new Code("value_unknown", Severity.ERROR),
            new Code("value_malformed", Severity.ERROR));

    private ReadingCodes() {}

    static List<Code> all() {
        return ALL;
    }

    static boolean include(String code) {
        return ALL.stream().anyMatch(known -> known.name().equals(code));
    }

    /** How bad a fault is: what a newer version of the format may have so is no error. */
    static Severity severity(Fault fault, Severity ofCode) {
        return fault.foreseen() && ofCode == Severity.ERROR ? Severity.WARNING : ofCode;
    }

    /**
     * The evidence of a fault: of the names that the format knows, only the one that was probably meant; and the kind of
     * the entity, if that is left out altogether.
     */
    static Map<String, Object> evidence(Fault fault, Subject subject) {
        Map<String, Object> evidence = new HashMap<>(fault.evidence());
        if (evidence.remove("known") instanceof List<?> known) {
            nearest(String.valueOf(evidence.get("property")), known).ifPresent(name -> evidence.put("nearest", name));
        }
        Section section = subject.position().section();
        if (section != null && !subject.isReadable() && !fault.code().equals(PROPERTY_UNKNOWN)) {
            evidence.put(Messages.LEFT_OUT, section.getSingular());
        }
        return evidence;
    }

    private static Optional<String> nearest(String property, List<?> known) {
        LikestId likest = new LikestId(property);
        known.forEach(name -> likest.offer(name.toString()));
        return likest.get();
    }
}
