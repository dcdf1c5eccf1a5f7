package io.github.programmecatalogue.jackson;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a document has the catalogue: the format is the same in all of them. */
public enum DocumentForm {
    /** One JSON object. */
    JSON(".json"),

    /**
     * Newline-delimited JSON. The first line is an object of one property, {@code catalogue}, which holds what the
     * catalogue says of itself. Every other one is an object of one property, too, which is named like a list of the
     * catalogue and holds an entity of it, such as <code>{"courses": {"id": "dj", …}}</code>. Blank lines mean nothing.
     */
    LINES(".ndjson", ".jsonl"),

    /**
     * YAML 1.2 with the types of JSON. An alias means what it stands for; a merge key ({@code <<}) means nothing. Reading
     * it needs {@code org.snakeyaml:snakeyaml-engine}, which this library does not bring along, and on the module path
     * its module {@code org.snakeyaml.engine} among the root modules.
     */
    YAML(".yaml", ".yml");

    private static final String COMPRESSED = ".gz";

    private final List<String> endings;

    DocumentForm(String... endings) {
        this.endings = List.of(endings);
    }

    /**
     * The form of a document by its name.
     *
     * @param name a file name, a path or a URI, in letters of any case
     * @return lines for {@code .ndjson} and {@code .jsonl}, YAML for {@code .yaml} and {@code .yml}, each also with
     *     {@code .gz} behind; JSON for any other
     */
    public static DocumentForm ofName(String name) {
        return saidBy(name).orElse(JSON);
    }

    /** The form that a name says; empty if it says none, such as {@code /dev/stdout}. */
    static Optional<DocumentForm> saidBy(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = isCompressed(name) ? lower.substring(0, lower.length() - COMPRESSED.length()) : lower;
        return Arrays.stream(values())
                .filter(form -> form.endings.stream().anyMatch(plain::endsWith))
                .findFirst();
    }

    /** Whether a name says that the document is compressed with gzip. */
    static boolean isCompressed(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(COMPRESSED);
    }
}
