package io.github.programmecatalogue.examples.guide;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A block of the guide.
 *
 * @param language what stands behind its fence
 * @param text what it holds, with a line feed after each line
 */
record Snippet(String language, String text) {

    private static final Pattern FENCED = Pattern.compile("^```(\\w+)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static List<Snippet> in(String guide) {
        return FENCED.matcher(guide)
                .results()
                .map(match -> new Snippet(match.group(1), match.group(2)))
                .toList();
    }

    /** Whether it holds what a program prints, and not lines of a source. */
    boolean isPrinted() {
        return language.equals("text") || language.equals("mermaid");
    }

    /** Whether its lines stand in a source one after the other, however far they are indented there. */
    boolean isIn(String source) {
        return ("\n" + stripped(source)).contains("\n" + stripped(text));
    }

    private static String stripped(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining("\n", "", "\n"));
    }
}
