package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/**
 * A JSON document as somebody wrote it: its name, and its text, so that a report can say in which line a value is and show
 * it in its surroundings.
 *
 * <p>Immutable and thread-safe.
 */
public final class JsonDocument {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String name;
    private final String text;

    private JsonDocument(String name, String text) {
        this.name = Objects.requireNonNull(name, "name");
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * A document from a file.
     *
     * @param file a file in UTF-8
     * @return the document, by the name of the file as it is given
     * @throws IOException if the file cannot be read
     */
    public static JsonDocument read(Path file) throws IOException {
        return of(file.toString(), Files.readAllBytes(file));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI
     * @param json its content in UTF-8
     * @return the document
     */
    public static JsonDocument of(String name, byte[] json) {
        return of(name, new String(json, StandardCharsets.UTF_8));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI
     * @param json its content
     * @return the document
     */
    public static JsonDocument of(String name, String json) {
        return new JsonDocument(name, json);
    }

    /**
     * How reports call the document.
     *
     * @return a file name or a URI
     */
    public String getName() {
        return name;
    }

    /**
     * The content.
     *
     * @return JSON, without a byte order mark
     */
    public String getText() {
        return text;
    }

    /**
     * The document as a relative or absolute reference, for formats that want one.
     *
     * @return the name, if it is a URI with an authority; else the name as a path, with what a URI cannot hold encoded
     * @throws IllegalStateException if the name is neither
     */
    public URI toUri() {
        try {
            return name.contains("://") ? new URI(name) : new URI(null, null, name.replace('\\', '/'), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The name of a document must be a path or a URI: " + name, e);
        }
    }

    /**
     * Where values stand in the document.
     *
     * @param pointers JSON Pointers (RFC 6901); the document is walked once for all of them
     * @return the place of each; where there is no value, as with a property that is missing, that of the innermost value
     *     around; none for what stands behind a fault of the JSON itself
     */
    public Map<String, DocumentPlace> places(Collection<String> pointers) {
        return new DocumentPlaces(text, pointers).find();
    }
}
