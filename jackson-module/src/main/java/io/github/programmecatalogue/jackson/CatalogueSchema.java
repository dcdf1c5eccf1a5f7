package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schema of the format 1.0, for who checks documents without this library: in an editor, in a gateway, in
 * another language.
 *
 * <p>It says what to write. {@code FORMAT.md} lists what a reader takes beyond it, and the little that no schema can say.
 */
public final class CatalogueSchema {

    private static final String RESOURCE = "catalogue-1.0.schema.json";

    private CatalogueSchema() {}

    /**
     * The schema, of JSON Schema 2020-12. On the class path it is also the resource
     * {@code io/github/programmecatalogue/jackson/catalogue-1.0.schema.json}.
     *
     * @return a JSON document, whose {@code $id} is {@code urn:programme-catalogue:catalogue:1.0}
     */
    public static String json() {
        try (InputStream resource =
                Objects.requireNonNull(CatalogueSchema.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
