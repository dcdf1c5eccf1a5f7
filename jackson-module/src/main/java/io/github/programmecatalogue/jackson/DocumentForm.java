package io.github.programmecatalogue.jackson;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a document has the catalogue: the format is the same in all of them. */
public enum DocumentForm {
    /** One JSON object. */
    JSON(),

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
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(COMPRESSED) ? lower.substring(0, lower.length() - COMPRESSED.length()) : lower;
        return Stream.of(LINES, YAML)
                .filter(form -> form.endings.stream().anyMatch(plain::endsWith))
                .findFirst()
                .orElse(JSON);
    }
}
