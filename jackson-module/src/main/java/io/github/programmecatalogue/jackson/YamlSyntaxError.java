package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** What SnakeYAML Engine says of a text that is no YAML, for findings to say in the readers' language. */
final class YamlSyntaxError {

    /** A colon where none belongs: whether in a text, is for the line to tell. */
    private static final Pattern COLON =
            Pattern.compile("mapping values are not allowed|expected ',' or '(?<closing>.)', but got :");

    /** What began further up, at a place that says more than the one where that was noticed. */
    private static final Pattern BEGUN_BEFORE = Pattern.compile("could not find expected|found unexpected end");

    /** What the engine sees at the end of the document. */
    private static final int END = 0;

    private static final Map<String, Object> INDENT = Map.of("indent", "");
    private static final Map<String, Object> UNCLOSED = Map.of("unclosed", "");

    private static final List<Complaint> COMPLAINTS = List.of(
            new Complaint("could not find expected ':'", found -> Map.of("noName", ":")),
            new Complaint("expected <block end>, but found '([\\]},:])'", found -> outOfPlace(found.group(1))),
            new Complaint("expected <block end>| ?the leading empty lines", found -> INDENT),
            new Complaint("expected '<document start>'", found -> Map.of("noStart", "---")),
            new Complaint("found character '.*TAB", found -> Map.of("tab", "")),
            new Complaint("found character '(.)' that", found -> Map.of("reserved", Quote.of(found.group(1)))),
            new Complaint("found unexpected end of stream", found -> UNCLOSED),
            new Complaint("expected ',' or '(.)', but got", found -> Map.of("closing", found.group(1))),
            new Complaint("expected the node content, but found '([^<]*)'", found -> outOfPlace(found.group(1))),
            new Complaint("expected the node content, but found '<stream end>'", found -> Map.of("cut", "")),
            new Complaint("expected the node content", found -> INDENT),
            new Complaint("sequence entries are not allowed", found -> outOfPlace("-")),
            new Complaint("mapping keys are not allowed", found -> outOfPlace("?")),
            new Complaint(
                    "(?:expected .*, but|unexpected character) found.*\\((\\d+)\\)",
                    found -> outOfPlace(Complaint.code(found))));

    private YamlSyntaxError() {}

    /** What is wrong; where the engine tells of something else, its own sentence. */
    static Map<String, Object> evidence(MarkedYamlEngineException error) {
        String problem = String.valueOf(error.getProblem());
        String before = error.getProblemMark().map(YamlSyntaxError::lineBefore).orElse("");
        Matcher colon = COLON.matcher(problem);
        if (colon.lookingAt()) {
            return ofColon(before, colon.group("closing"));
        }
        if (problem.startsWith("expected <block end>, but found '<scalar>'") && !isIndentation(before)) {
            return Map.of("behind", "");
        }
        return error.getProblemMark()
                .filter(mark -> problem.contains("escape") && !problem.contains("URI"))
                .flatMap(YamlSyntaxError::escape)
                .orElseGet(() -> Complaint.evidence(COMPLAINTS, problem));
    }

    /** What is wrong where a colon is: a text has it if there is one before it in the line, that of a name. */
    private static Map<String, Object> ofColon(String before, @Nullable String closing) {
        if (before.contains(": ")) {
            return Map.of("colon", ":");
        }
        return closing == null ? INDENT : Map.of("closing", closing);
    }

    /** Where it is. */
    static int index(MarkedYamlEngineException error, int otherwise) {
        boolean begunBefore =
                BEGUN_BEFORE.matcher(String.valueOf(error.getProblem())).lookingAt();
        return error.getContextMark()
                .filter(mark -> begunBefore)
                .or(error::getProblemMark)
                .or(error::getContextMark)
                .map(Mark::getIndex)
                .orElse(otherwise);
    }

    /** The line as far as a mark, or as much of that as the engine still has. */
    private static String lineBefore(Mark mark) {
        int[] text = mark.getBuffer();
        int start = mark.getPointer();
        while (start > 0 && text[start - 1] != '\n' && text[start - 1] != '\r') {
            start--;
        }
        return new String(text, start, mark.getPointer() - start);
    }

    /** Whether there is nothing before but spaces and the dashes of a list. */
    private static boolean isIndentation(String before) {
        return before.chars().allMatch(c -> c == ' ' || c == '-');
    }

    /** What stands behind the last backslash, if there is one. */
    private static Optional<Map<String, Object>> escape(Mark mark) {
        int[] text = mark.getBuffer();
        int backslash = mark.getPointer() - 1;
        while (backslash >= 0 && text[backslash] != '\\') {
            backslash--;
        }
        if (backslash < 0) {
            return Optional.empty();
        }
        int escaped = backslash + 1 < text.length ? text[backslash + 1] : END;
        return Optional.of(escaped == END ? UNCLOSED : Map.of("escape", Quote.of(Character.toString(escaped))));
    }

    /** What is wrong where a character stands that does not belong there; the end, and that of a line, cannot be shown. */
    static Map<String, Object> outOfPlace(int codePoint) {
        return codePoint == 0 || codePoint == '\n' || codePoint == '\r'
                ? Map.of()
                : outOfPlace(Character.toString(codePoint));
    }

    private static Map<String, Object> outOfPlace(String text) {
        return Map.of("outOfPlace", Quote.of(text));
    }
}
