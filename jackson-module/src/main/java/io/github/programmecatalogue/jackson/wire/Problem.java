package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something in a document that is wrong, at the place where its source stands.
 *
 * @param kind what kind of thing
 * @param property the property of the object at hand that is concerned; null if it is the value itself
 * @param message the rule, then what was found; it starts with "must" where the place says what it is about
 * @param evidence the same for messages in any language: {@code found} as it stands in the document, and one other name
 *     that says what would be right
 * @param open whether later versions of the format may have what this one does not
 * @param cause what refused the value; null if the format did
 */
public record Problem(
        Kind kind,
        @Nullable String property,
        String message,
        Map<String, Object> evidence,
        boolean open,
        @Nullable RuntimeException cause) {

    private static final String FOUND = "found";

    /** A kind of problem, and the code under which it is reported. */
    public enum Kind {
        /** The document is no JSON, or ends early. */
        JSON_MALFORMED("json_malformed"),
        /** The document is of another major version. */
        FORMAT_VERSION_UNSUPPORTED("format_version_unsupported"),
        /** A required property is absent or null. */
        PROPERTY_MISSING("property_missing"),
        /** A property stands twice in an object. */
        PROPERTY_DUPLICATE("property_duplicate"),
        /** A property that the format does not have. */
        PROPERTY_UNKNOWN("property_unknown"),
        /** A value of another JSON type than the format has there. */
        TYPE_MISMATCH("type_mismatch"),
        /** A word that is no member of its enumeration. */
        VALUE_UNKNOWN("value_unknown"),
        /** A value that means nothing. */
        VALUE_MALFORMED("value_malformed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The code under which the problem is reported.
         *
         * @return such as {@code value_unknown}
         */
        public String getCode() {
            return code;
        }
    }

    /**
     * The message, and what it is about.
     *
     * @param subject what the source stands at, such as {@code "ageRange"} with its quotation marks; empty if that is
     *     the whole document
     * @return such as {@code "min": must be a whole number: string "ten"}
     */
    public String messageAbout(String subject) {
        if (!subject.isEmpty()) {
            return subject + ": " + message;
        }
        return message.startsWith("must ") ? "Value " + message : message;
    }

    /** What a type is called in the evidence of a problem, such as {@code ageRange}. */
    static String evidence(String noun) {
        String name = noun.replace(" ", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /**
     * What the source stands at, a property or an element, is of the wrong JSON type.
     *
     * @param expected the type that belongs there, as evidence calls it
     * @param rule the same as the message says it
     * @param source what has the value
     * @return the problem
     */
    public static Problem mismatch(String expected, String rule, TokenSource source) {
        Map<String, Object> evidence = Map.of(FOUND, Found.json(source), expected, "");
        return new Problem(Kind.TYPE_MISMATCH, null, rule + ": " + Found.at(source), evidence, false, null);
    }

    /** A factory has refused the value. */
    static Problem refused(String noun, IllegalArgumentException refusal) {
        return malformed(noun, String.valueOf(refusal.getMessage()), refusal);
    }

    /** A factory has refused a text, which is shown as it is written: what else a message says is in English. */
    static Problem refused(String noun, String text, IllegalArgumentException refusal) {
        return new Problem(
                Kind.VALUE_MALFORMED,
                null,
                String.valueOf(refusal.getMessage()),
                Map.of(FOUND, Quote.of(text), noun, ""),
                false,
                refusal);
    }

    /** The value is not what it must be. */
    static Problem malformed(String noun, String message) {
        return malformed(noun, message, null);
    }

    /** By the custom of this library a message is the rule, and after a colon the value. */
    private static Problem malformed(String noun, String message, @Nullable IllegalArgumentException refusal) {
        int colon = message.indexOf(": ");
        String found = colon < 0 ? Found.ANY : message.substring(colon + 2);
        return new Problem(Kind.VALUE_MALFORMED, null, message, Map.of(FOUND, found, noun, ""), false, refusal);
    }

    /** A word is no member of its enumeration. */
    static Problem unknown(String text, List<String> members, boolean open, IllegalArgumentException refusal) {
        return new Problem(
                Kind.VALUE_UNKNOWN,
                null,
                String.valueOf(refusal.getMessage()),
                Map.of(FOUND, Quote.of(text), "words", members),
                open,
                refusal);
    }

    /** An object that has ended lacks a property. */
    static Problem missing(String owner, String property, boolean isNull) {
        String message = owner + " needs " + Quote.of(property) + ": it is " + (isNull ? "null" : "absent");
        Map<String, Object> evidence =
                isNull ? Map.of("property", property, "isNull", "") : Map.of("property", property);
        return new Problem(Kind.PROPERTY_MISSING, property, message, evidence, false, null);
    }

    /** The property at hand has been there before. */
    static Problem duplicate(String owner, String property) {
        String message = owner + " must have each property once: " + Quote.of(property) + " is there again";
        return new Problem(Kind.PROPERTY_DUPLICATE, property, message, Map.of("property", property), false, null);
    }

    /** The document is of another major version. */
    static Problem unsupported(String version, String supported) {
        return new Problem(
                Kind.FORMAT_VERSION_UNSUPPORTED,
                null,
                "Format version must be " + supported + ": " + Quote.of(version),
                Map.of(FOUND, Quote.of(version), "supported", supported),
                false,
                null);
    }

    /** There is nothing in the document. */
    static Problem empty() {
        String message = "The document must be an object: it is empty";
        return new Problem(Kind.JSON_MALFORMED, null, message, Map.of("empty", ""), false, null);
    }

    /** Something follows the end of the document. */
    static Problem trailing(LenientSource source) {
        String message = "Nothing must follow the end of the object: " + Found.at(source);
        Map<String, Object> evidence = new HashMap<>(source.place());
        evidence.put("trailing", Found.json(source));
        return new Problem(Kind.JSON_MALFORMED, null, message, evidence, false, null);
    }

    /** The document has ended within an object or array. */
    static Problem unfinished(String noun, String end, TokenSource source) {
        return new Problem(
                Kind.JSON_MALFORMED,
                null,
                noun + " must end with " + end + ": " + Found.at(source),
                Map.of("truncated", end),
                false,
                null);
    }
}
