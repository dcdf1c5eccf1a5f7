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
import java.util.regex.Pattern;

/**
 * A JSON document as somebody wrote it: its name, and its text, so that a report can say in which line a value is and show
 * it in its surroundings.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextDocument {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/]|\\\\{2}");

    private final String name;
    private final String text;
    private final URI uri;

    private TextDocument(String name, String text) {
        this.name = Objects.requireNonNull(name, "name");
        this.uri = uri(name);
        this.text = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /**
     * A document from a file.
     *
     * @param file a file in UTF-8
     * @return the document, by the name of the file as it is given
     * @throws IOException if the file cannot be read
     */
    public static TextDocument read(Path file) throws IOException {
        return of(file.toString(), Files.readAllBytes(file));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI
     * @param json its content in UTF-8
     * @return the document
     * @throws IllegalArgumentException if the name is neither a path nor a URI
     */
    public static TextDocument of(String name, byte[] json) {
        return of(name, new String(json, StandardCharsets.UTF_8));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI
     * @param json its content
     * @return the document
     * @throws IllegalArgumentException if the name is neither a path nor a URI
     */
    public static TextDocument of(String name, String json) {
        return new TextDocument(name, json);
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
     * @return the name, if it is a URI with an authority; else the name as a path, with what a URI cannot hold encoded, and
     *     a path of Windows with a drive or a server, such as {@code C:\data\x.json}, as the URI of a file
     */
    public URI toUri() {
        return uri;
    }

    private static URI uri(String name) {
        try {
            if (name.contains("://")) {
                return new URI(name);
            }
            if (WINDOWS.matcher(name).lookingAt()) {
                String path = name.replace('\\', '/');
                return new URI("file", null, path.startsWith("/") ? path : "///" + path, null);
            }
            return new URI(null, null, looksLikeAScheme(name) ? "./" + name : name, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The name of a document must be a path or a URI: " + name, e);
        }
    }

    /** Whether the first part of a path has a colon, before which a reader of references would see a scheme. */
    private static boolean looksLikeAScheme(String path) {
        return path.split("/", 2)[0].contains(":");
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
