package io.github.programmecatalogue.picture;

/** Writes a document in XML. Texts and values may be anything that shows; names are ours. */
final class Xml {

    private final StringBuilder out = new StringBuilder();

    /** Opens an element; names of attributes and values stand in turn, and numbers are rounded. */
    Xml open(String element, Object... attributes) {
        tag(element, attributes).append('>');
        return this;
    }

    Xml close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Xml empty(String element, Object... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    /** An element of text. */
    Xml text(String element, String text, Object... attributes) {
        open(element, attributes);
        append(PlainText.of(text));
        return close(element);
    }

    /** What is already part of a document, such as a style sheet without markup. */
    Xml verbatim(String content) {
        out.append(content);
        return this;
    }

    private StringBuilder tag(String element, Object... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            Object value = attributes[i + 1];
            append(value instanceof Double number ? Long.toString(Math.round(number)) : value.toString());
            out.append('"');
        }
        return out;
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
