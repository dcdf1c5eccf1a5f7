package io.github.programmecatalogue.picture;

import java.util.Locale;

/** What every image begins with: its size, its language, and what it is for those who do not see it. */
final class SvgFrame {

    private final Xml xml;
    private final Locale locale;

    SvgFrame(Xml xml, Locale locale) {
        this.xml = xml;
        this.locale = locale;
    }

    void open(String kind, double width, double height, String title, String description) {
        long wide = Math.round(width);
        long high = Math.round(height);
        String name = "programme-" + kind;
        xml.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                name,
                "width",
                wide,
                "height",
                high,
                "viewBox",
                "0 0 " + wide + " " + high,
                "xml:lang",
                locale.toLanguageTag(),
                "role",
                "img",
                "aria-labelledby",
                name + "-title " + name + "-description");
        xml.verbatim("\n");
        xml.text("title", title, "id", name + "-title");
        xml.text("desc", description, "id", name + "-description");
    }
}
