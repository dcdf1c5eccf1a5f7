package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** What costs a value, and the entry with it if that cannot be without. */
    private static final Set<String> COSTLY =
            Set.of("property_missing", "type_mismatch", "value_unknown", "value_malformed");

    private ReadingCodes() {}

    static List<Code> all() {
        return ALL;
    }

    /** Whether a code may be what an entry is left out for. */
    static boolean isCostly(String code) {
        return COSTLY.contains(code);
    }

    /** How bad a fault is: what a newer version of the format may have so is no error. */
    static Severity severity(Fault fault, Severity ofCode) {
        return fault.foreseen() && ofCode == Severity.ERROR ? Severity.WARNING : ofCode;
    }

    /** The evidence of a fault, with the name or the word that was probably meant; but not every name that is known. */
    static Map<String, Object> evidence(Fault fault) {
        Map<String, Object> evidence = new HashMap<>(fault.evidence());
        if (evidence.remove("known") instanceof List<?> names) {
            nearest(String.valueOf(evidence.get("property")), names).ifPresent(name -> evidence.put("nearest", name));
        }
        if (evidence.get("words") instanceof List<?> words) {
            nearest(unquoted(String.valueOf(evidence.get("found"))), words)
                    .ifPresent(word -> evidence.put("nearest", word));
        }
        return evidence;
    }

    private static String unquoted(String json) {
        return json.length() > 1 && json.startsWith("\"") ? json.substring(1, json.length() - 1) : json;
    }

    private static Optional<String> nearest(String property, List<?> known) {
        LikestId likest = new LikestId(property);
        known.forEach(name -> likest.offer(name.toString()));
        return likest.get();
    }
}
