package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import java.io.Reader;

/** What reads YAML, if the host has it. */
final class YamlEngine {

    private YamlEngine() {}

    /**
     * Reads a text.
     *
     * @param document the same text, for another walk where something is wrong
     * @throws IllegalStateException if the host does not have the engine
     */
    static PlacedSource read(Reader text, DocumentInput document) {
        try {
            return new LenientYamlSource(text, document);
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "Reading YAML needs snakeyaml-engine: add org.snakeyaml:snakeyaml-engine to the class path, or"
                            + " org.snakeyaml.engine to the root modules",
                    e);
        }
    }
}
