package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A document as somebody wrote it: its name, its form, and its text, so that a report can say in which line a value is and
 * show it in its surroundings.
 *
 * <p>Immutable and thread-safe.
 */
public final class TextDocument {

    private static final Pattern WINDOWS = Pattern.compile("[A-Za-z]:[\\\\/]|\\\\{2}");

    private final String name;
    private final String text;
    private final DocumentForm form;
    private final URI uri;

    private TextDocument(String name, String text, DocumentForm form) {
        this.name = Objects.requireNonNull(name, "name");
        this.uri = uri(name);
        this.text = text;
        this.form = form;
    }

    /**
     * A document from a file.
     *
     * @param file a file in UTF-8 or UTF-16, gzipped or not
     * @return the document, by the name of the file as it is given, which says of what form it is; its text ends where the
     *     file is damaged, or behind 2 GiB
     * @throws IOException if the file cannot be read
     */
    public static TextDocument read(Path file) throws IOException {
        return of(file.toString(), DocumentInput.of(file, DocumentInput.DEFAULT_MAX_SIZE));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI; it says of what form the document is
     * @param content its content in UTF-8 or UTF-16, gzipped or not
     * @return the document; its text ends where the content is damaged, or behind 2 GiB
     * @throws IllegalArgumentException if the name is neither a path nor a URI
     */
    public static TextDocument of(String name, byte[] content) {
        return inMemory(name, DocumentInput.of(content, DocumentInput.DEFAULT_MAX_SIZE));
    }

    /**
     * A document.
     *
     * @param name how reports call it: a file name, a URI; it says of what form the document is
     * @param content its content
     * @return the document
     * @throws IllegalArgumentException if the name is neither a path nor a URI
     */
    public static TextDocument of(String name, String content) {
        return inMemory(name, DocumentInput.of(content));
    }

    private static TextDocument inMemory(String name, DocumentInput content) {
        try {
            return of(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException("A document in memory must be readable", e);
        }
    }

    private static TextDocument of(String name, DocumentInput content) throws IOException {
        return new TextDocument(name, content.readText(), DocumentForm.ofName(name));
    }

    /**
     * The document in another form than its name says.
     *
     * @param form how its text is to be read
     * @return a document that is like this one otherwise
     */
    public TextDocument form(DocumentForm form) {
        return new TextDocument(name, text, Objects.requireNonNull(form, "form"));
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
     * @return its text, without a byte order mark
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
     * A place in the document.
     *
     * @param line the number of a line, the first being 1
     * @param column the number of a UTF-16 code unit in it, the first being 1
     * @return the place of the character there; of the nearest one before, if there is none
     */
    public DocumentPlace place(int line, int column) {
        return place(new TextLines(text), line, column);
    }

    private DocumentPlace place(TextLines lines, int line, int column) {
        int offset = lines.offset(line - 1, column - 1);
        int length = offset == text.length() ? 0 : Character.charCount(text.codePointAt(offset));
        return new DocumentPlace(lines, offset, offset + length);
    }

    /**
     * Where values stand in the document.
     *
     * @param pointers JSON Pointers (RFC 6901) within the catalogue, whatever the form of the document; the document is
     *     walked once for all of them
     * @return the place of each; of a property that stands twice, the second; where there is no value, as with a property
     *     that is missing, that of the innermost value around; none for what stands behind a fault of the form itself
     */
    public Map<String, DocumentPlace> places(Collection<String> pointers) {
        return new DocumentPlaces(text, form, pointers).find();
    }

    /**
     * Where the findings of a report stand in the document. What breaks a document off knows its place better than the
     * pointer to what is around it.
     *
     * @param report a report on this document
     * @return the place of each finding that has one, as {@link #places(Collection)} has it of its pointer; none, where
     *     nobody has kept the text, which is empty then
     */
    public Map<Finding, DocumentPlace> places(ValidationReport report) {
        if (text.isEmpty()) {
            return Map.of();
        }
        List<String> pointers = report.getFindings().stream()
                .map(Finding::getPointer)
                .distinct()
                .toList();
        Map<String, DocumentPlace> byPointer = places(pointers);
        TextLines lines = new TextLines(text);
        Map<Finding, DocumentPlace> places = new HashMap<>();
        for (Finding finding : report.getFindings()) {
            DocumentPlace place = finding.getEvidence().get("line") instanceof Integer line
                            && finding.getEvidence().get("column") instanceof Integer column
                    ? place(lines, line, column)
                    : byPointer.get(finding.getPointer());
            if (place != null) {
                places.put(finding, place);
            }
        }
        return places;
    }
}
