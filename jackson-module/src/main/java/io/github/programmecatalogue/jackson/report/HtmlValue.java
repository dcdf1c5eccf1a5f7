package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.DocumentPlace;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The offending value: in its surroundings, or alone where there is no document. */
final class HtmlValue {

    private static final int MOST = 300;
    private static final String TABULATOR = "  ";
    private static final String ELLIPSIS = "…";

    private HtmlValue() {}

    static void write(Html html, DocumentPlace place) throws IOException {
        int indentation = indentation(place.getSurroundings());
        html.open("pre");
        for (DocumentPlace.Line line : place.getSurroundings()) {
            html.open("code", "data-line", Integer.toString(line.getNumber()));
            write(html, line, indentation);
            html.close("code");
        }
        html.close("pre");
    }

    private static void write(Html html, DocumentPlace.Line line, int indentation) throws IOException {
        String text = line.getBefore() + line.getMarked();
        String marked = line.getBefore().isBlank() ? line.getMarked().stripLeading() : line.getMarked();
        String before = text.substring(Math.min(indentation, text.length()), text.length() - marked.length());
        html.text(expanded(before));
        if (!marked.isEmpty()) {
            html.element("mark", expanded(marked), "dir", "auto");
        }
        html.text(expanded(line.getAfter()));
    }

    /** A tabulator would show as an escape. */
    private static String expanded(String text) {
        return text.replace("\t", TABULATOR);
    }

    /** By how much all lines are indented, which leaves that much less room for what they say. */
    private static int indentation(List<DocumentPlace.Line> lines) {
        return lines.stream()
                .map(line -> line.getBefore() + line.getMarked())
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
    }

    static void write(Html html, Map<String, Object> evidence) throws IOException {
        Object value = evidence.get("value");
        if (value != null) {
            html.open("pre").open("code");
            html.element("mark", cut(value.toString()), "dir", "auto")
                    .close("code")
                    .close("pre");
        }
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST)) + ELLIPSIS;
    }
}
