package io.github.programmecatalogue.jackson.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A style sheet or a script that a page contains.
 *
 * @param content the text
 * @param hash how a Content-Security-Policy names it
 */
record HtmlResource(String content, String hash) {

    /** Reads a resource that lies next to this class. */
    static HtmlResource read(String name) {
        try (InputStream stream = HtmlResource.class.getResourceAsStream(name)) {
            byte[] content = Objects.requireNonNull(stream, name).readAllBytes();
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new HtmlResource(
                    new String(content, StandardCharsets.UTF_8),
                    "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
        } catch (IOException e) {
            throw new UncheckedIOException("A resource of the library must be readable: " + name, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
