package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/** Reads one file. */
final class CatalogueFile {

    private final Path file;

    CatalogueFile(Path file) {
        this.file = file;
    }

    /**
     * The catalogue in the file.
     *
     * @throws UnreadableFileException if the file cannot be opened, is not JSON, or holds no catalogue
     */
    ReadCatalogue read() throws UnreadableFileException {
        byte[] content = content();
        List<String> unknownProperties = new ArrayList<>();
        try {
            Catalogue catalogue = mapper(unknownProperties).readValue(content, Catalogue.class);
            return new ReadCatalogue(catalogue, unknownProperties);
        } catch (JacksonException e) {
            throw unreadable(e);
        }
    }

    /**
     * What is in the file.
     *
     * @throws UnreadableFileException if the file cannot be opened
     */
    byte[] content() throws UnreadableFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableFileException(file, "is a directory", new IOException(file.toString()));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(file, "there is no such file", e);
        } catch (AccessDeniedException e) {
            throw new UnreadableFileException(file, "may not be read", e);
        } catch (IOException e) {
            throw new UnreadableFileException(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static JsonMapper mapper(List<String> unknownProperties) {
        return JsonMapper.builder()
                .addModule(new CatalogueModule())
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .addHandler(new Collecting(unknownProperties))
                .build();
    }

    private UnreadableFileException unreadable(JacksonException e) {
        String problem = e.getOriginalMessage() + (e.getPath().isEmpty() ? "" : " (at " + pointer(e) + ")");
        TokenStreamLocation place = e.getLocation();
        return place == null || place.getLineNr() < 1
                ? new UnreadableFileException(file, problem, e)
                : new UnreadableFileException(file, place.getLineNr(), place.getColumnNr(), problem, e);
    }

    private static String pointer(JacksonException e) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? step.getIndex()
                                    : name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    /** Notes each property that the format does not have, and goes on after it. */
    private static final class Collecting extends DeserializationProblemHandler {

        private final List<String> pointers;

        Collecting(List<String> pointers) {
            this.pointers = pointers;
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object bean,
                String property) {
            pointers.add(parser.streamReadContext().pathAsPointer().toString());
            parser.skipChildren();
            return true;
        }
    }
}
