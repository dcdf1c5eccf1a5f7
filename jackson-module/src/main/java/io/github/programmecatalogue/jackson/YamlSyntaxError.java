package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.util.List;
import java.util.Map;

/** What SnakeYAML Engine says of a text that is no YAML, for findings to say in the readers' language. */
final class YamlSyntaxError {

    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint(
                    "mapping values are not allowed|expected ',' or '.', but got :", found -> Map.of("colon", ":")),
            new Complaint("could not find expected ':'", found -> Map.of("noColon", ":")),
            new Complaint("expected <block end>, but found '([\\]},:])'", found -> outOfPlace(found.group(1))),
            new Complaint("expected <block end>| ?the leading empty lines", found -> Map.of("indent", "")),
            new Complaint("found character '.*TAB", found -> Map.of("tab", "")),
            new Complaint("found character '(.)' that", found -> Map.of("reserved", Quote.of(found.group(1)))),
            new Complaint("found unexpected end of stream", found -> Map.of("unclosed", "")),
            new Complaint("expected ',' or '(.)', but got", found -> Map.of("closing", found.group(1))),
            new Complaint("expected the node content, but found '([^<]*)'", found -> outOfPlace(found.group(1))),
            new Complaint("expected (?:the node content|'<document start>')", found -> Map.of("indent", "")),
            new Complaint("sequence entries are not allowed", found -> outOfPlace("-")),
            new Complaint("mapping keys are not allowed", found -> outOfPlace("?")),
            new Complaint(
                    "found unknown escape character .*\\((\\d+)\\)",
                    found -> Map.of("escape", Quote.of(Complaint.character(found)))),
            new Complaint(
                    "(?:expected .*, but|unexpected character) found.*\\((\\d+)\\)",
                    found -> outOfPlace(Complaint.character(found))));

    private YamlSyntaxError() {}

    private static Map<String, Object> outOfPlace(String text) {
        return Map.of("outOfPlace", Quote.of(text));
    }

    /** What is wrong; where the engine tells of something else, its own sentence. */
    static Map<String, Object> evidence(String message) {
        return Complaint.evidence(COMPLAINTS, message);
    }

    /** What is wrong where a character stands that YAML has not. */
    static Map<String, Object> evidence(int codePoint) {
        return outOfPlace(Character.toString(codePoint));
    }
}
