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
                    "(?:Unexpected character \\('|Unrecognized token '|Non-standard token ')(.*?)'(?: \\(code|: )",
                    found -> Map.of("outOfPlace", Quote.of(found.group(1)))),
            new Complaint(
                    "Unexpected close marker '(.)': expected '(.)'",
                    found -> Map.of("outOfPlace", Quote.of(found.group(1)), "expected", found.group(2))),
            new Complaint(
                    "Unexpected close marker '(.)': no open", found -> Map.of("outOfPlace", Quote.of(found.group(1)))),
            new Complaint(
                    "(?:Illegal|Unexpected) character \\(+CTRL-CHAR, code (\\d+)",
                    found -> Map.of("outOfPlace", Quote.of(Complaint.character(found)))),
            new Complaint(
                    "Illegal unquoted character \\(+CTRL-CHAR, code (\\d+)",
                    found -> Map.of("unescaped", escaped(Integer.parseInt(found.group(1))))),
            new Complaint(
                    "Unrecognized character escape .*code (\\d+)",
                    found -> Map.of("escape", Quote.of(Complaint.character(found)))),
            new Complaint("Invalid numeric value: Leading zeroes", found -> Map.of("leadingZero", 0)),
            new Complaint(
                    "(?:Broken surrogate pair|Unexpected low surrogate) in property name",
                    found -> Map.of("halfSurrogate", "name")));

    private SyntaxError() {}

    /** A control character as JSON writes it in a string. */
    private static String escaped(int code) {
        return switch (code) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\u%04x".formatted(code);
        };
    }

    /** What is wrong; where Jackson tells of something else, its own sentence. */
    static Map<String, Object> evidence(String message) {
        return Complaint.evidence(COMPLAINTS, message);
    }
}
