package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.util.List;
import java.util.Map;

/** What Jackson says of a text that is no JSON, for findings to say in the readers' language. */
final class SyntaxError {

    /** What Jackson advises its own users is of no use to others. */
    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint(
                    "Unexpected character \\('[\"{\\[]' \\(code \\d+\\)\\): was expecting comma to separate (Object|Array)",
                    found -> Map.of("closing", found.group(1).equals("Object") ? "}" : "]")),
            new Complaint("Unexpected character \\(.*\\): was expecting a colon", found -> Map.of("noColon", ":")),
            new Complaint(
                    "Unexpected character \\('([\\p{L}_'])' \\(code \\d+\\)\\): was expecting double-quote",
                    found -> Map.of("outOfPlace", Quote.of(found.group(1)), "expected", "\"")),
            new Complaint(
                    "Unexpected character \\('(?:}' .*: was expecting double-quote|]' .*: expected a valid value)",
                    found -> Map.of("commaBefore", ",")),
            new Complaint(
                    "Unexpected character \\(.*\\): expected a hex-digit", found -> Map.of("escape", Quote.of("u"))),
            new Complaint(
                    "(?:Unexpected character \\('|Unrecognized token '|Non-standard token ')(.*?)'(?: \\(code|: )",
                    found -> outOfPlace(found.group(1))),
            new Complaint(
                    "Unexpected close marker '(.)': expected '(.)'",
                    found -> Map.of("outOfPlace", Quote.of(found.group(1)), "expected", found.group(2))),
            new Complaint("Unexpected close marker '(.)': no open", found -> outOfPlace(found.group(1))),
            new Complaint(
                    "(?:Illegal|Unexpected) character \\(+CTRL-CHAR, code (\\d+)",
                    found -> outOfPlace(Character.toString(Complaint.code(found)))),
            new Complaint(
                    "Illegal unquoted character \\(+CTRL-CHAR, code (\\d+)", found -> unescaped(Complaint.code(found))),
            new Complaint("Unrecognized character escape .*code (\\d+)", found -> escape(Complaint.code(found))),
            new Complaint("Invalid numeric value: Leading zeroes", found -> Map.of("leadingZero", 0)),
            new Complaint(
                    "(?:Broken surrogate pair|Unexpected low surrogate) in property name",
                    found -> Map.of("halfSurrogate", "name")));

    private SyntaxError() {}

    /** What is wrong; where Jackson tells of something else, its own sentence. */
    static Map<String, Object> evidence(String message) {
        return Complaint.evidence(COMPLAINTS, message);
    }

    /** Of a character beyond U+FFFF Jackson knows only a half. */
    private static Map<String, Object> outOfPlace(String text) {
        boolean isHalf = text.length() == 1 && Character.isSurrogate(text.charAt(0));
        return isHalf ? Map.of() : Map.of("outOfPlace", Quote.of(text));
    }

    private static Map<String, Object> escape(int code) {
        boolean isShown = !Character.isISOControl(code) && !Character.isSurrogate((char) code);
        return Map.of("escape", isShown ? Quote.of(Character.toString(code)) : "…");
    }

    /** A control character in a string, as JSON writes it there. */
    private static Map<String, Object> unescaped(int code) {
        return switch (code) {
            case '\n' -> Map.of("lineBreak", "\\n");
            case '\r' -> Map.of("lineBreak", "\\r");
            case '\t' -> Map.of("unescaped", "\\t");
            default -> Map.of("unescaped", "\\u%04x".formatted(code));
        };
    }
}
