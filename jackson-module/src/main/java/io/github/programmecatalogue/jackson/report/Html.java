package io.github.programmecatalogue.jackson.report;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.value.Labelled;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes HTML in one language. Tags and names of attributes are ours; whatever else is written is text, which cannot
 * become markup, and what would act on the page instead of showing there shows as an escape.
 */
final class Html {

    private final Writer out;
    private final Locale locale;
    private final NumberFormat numbers;

    Html(Writer out, Locale locale) {
        this.out = out;
        this.locale = locale;
        this.numbers = NumberFormat.getIntegerInstance(HtmlPhrase.language(locale));
    }

    Locale locale() {
        return locale;
    }

    /** A start tag; the attributes are pairs of a name and a value. */
    Html open(String tag, String... attributes) throws IOException {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) throws IOException {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    Html element(String tag, Labelled text, String... attributes) throws IOException {
        return element(tag, text.getLabel(locale), attributes);
    }

    Html text(Labelled text) throws IOException {
        return text(text.getLabel(locale));
    }

    Html text(String text) throws IOException {
        String printable = Printable.of(text);
        for (int i = 0; i < printable.length(); i++) {
            char c = printable.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** Text in which names of properties and the like stand between backticks. */
    Html prose(String text) throws IOException {
        String[] parts = text.split("`", -1);
        boolean balanced = parts.length % 2 == 1;
        if (!balanced) {
            return text(text);
        }
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0) {
                text(parts[i]);
            } else {
                element("code", parts[i]);
            }
        }
        return this;
    }

    /** Breaks the line in the source, where white space means nothing. */
    Html line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Markup, styles or scripts that are ours. */
    Html verbatim(String ours) throws IOException {
        out.append(ours);
        return this;
    }

    String number(long number) {
        return numbers.format(number);
    }

    /** The code of a rule, which leads to where it is explained, if anywhere. */
    Html rule(String code, ReportFormat.Setting setting) throws IOException {
        Optional<URI> page = setting.reference(code);
        return page.isPresent() ? element("a", code, "href", page.get().toString()) : element("span", code);
    }
}
