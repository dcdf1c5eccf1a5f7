package io.github.programmecatalogue.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of settings as JSON, and says what is wrong with it to people who do not write Java. */
final class RulesJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final byte[] json;

    RulesJson(byte[] json) {
        this.json = json;
    }

    /**
     * The one value of the file.
     *
     * @throws IllegalArgumentException if there is none, or more; the message says in which line
     */
    JsonNode read() {
        try (JsonParser parser = MAPPER.createParser(json)) {
            if (parser.nextToken() == null) {
                throw new IllegalArgumentException("The rules file is empty");
            }
            return readOnly(parser);
        } catch (JacksonException e) {
            throw refused(problem(e), e.getLocation(), e);
        }
    }

    private static JsonNode readOnly(JsonParser parser) {
        JsonNode value;
        try {
            value = MAPPER.readTree(parser);
        } catch (NumberFormatException e) {
            throw refused("The rules file must hold no number of that size", parser.currentTokenLocation(), e);
        }
        if (parser.nextToken() != null) {
            throw refused("The rules file must hold one object: more follows it", parser.currentTokenLocation(), null);
        }
        return value;
    }

    private String problem(JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return "The rules file must be JSON: it ends before what is begun in it";
        }
        if (isComment(e.getLocation())) {
            return "The rules file must not hold comments";
        }
        return "The rules file must be JSON: " + e.getOriginalMessage();
    }

    /** Whether what JSON does not allow at a place is how other formats begin a comment. */
    private boolean isComment(@Nullable TokenStreamLocation location) {
        long offset = location == null ? -1 : location.getByteOffset();
        return offset >= 0 && offset < json.length && (json[(int) offset] == '/' || json[(int) offset] == '#');
    }

    private static IllegalArgumentException refused(
            String problem, @Nullable TokenStreamLocation location, @Nullable Exception cause) {
        String place = location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
        return new IllegalArgumentException(place + problem, cause);
    }
}
