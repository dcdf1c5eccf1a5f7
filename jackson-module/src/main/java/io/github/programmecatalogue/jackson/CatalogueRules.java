package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.validation.CatalogueValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The settings of a validator, from a JSON file for people who do not write Java:
 *
 * <pre>{@code
 * {"severity": {"title_shouting": "error"},
 *  "off": ["level_missing"],
 *  "on": ["age_gap"],
 *  "limits": {"childhood": {"min": 5, "max": 18}, "titleLength": 200, "dayStart": "07:00"},
 *  "samplesPerRule": 100,
 *  "suppress": [{"code": "age_outside_childhood", "kind": "course", "id": "parents-evening",
 *                "reason": "an evening for parents"}]}
 * }</pre>
 *
 * <p>Every property may be left out, and so may every limit, which then is that of the format. The other limits are
 * {@code statementLength}, {@code summaryLength} (characters), {@code hoursPerWeek}, {@code dayEnd} and {@code nightAge}
 * (years). Severities are {@code error}, {@code warning} and {@code info}; kinds are {@code catalogue}, {@code course}
 * and so on. A property that is not known, or stands twice, is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueRules {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<Consumer<CatalogueValidator.Builder>> settings;

    private CatalogueRules(List<Consumer<CatalogueValidator.Builder>> settings) {
        this.settings = List.copyOf(settings);
    }

    /**
     * Reads a file.
     *
     * @param file a file such as {@code catalogue-rules.json}
     * @return its settings
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if its content is refused, as by {@link #parse}
     */
    public static CatalogueRules read(Path file) throws IOException {
        return parse(Files.readAllBytes(file));
    }

    /**
     * Reads the content of a file.
     *
     * <p>Codes are those of {@link CatalogueValidator#standard}; a code with a prefix may be that of a rule which is
     * added to the builder later, and is refused by {@link CatalogueValidator.Builder#build} if it is not.
     *
     * @param json JSON in UTF-8
     * @return the settings
     * @throws IllegalArgumentException if that is no JSON, or no settings of a validator; the message says what belongs
     *     there, what was found, and where: line and column, or a JSON Pointer
     * @throws jakarta.validation.NoProviderFoundException if Hibernate Validator is not there
     */
    public static CatalogueRules parse(byte[] json) {
        try {
            return new CatalogueRules(new RulesFile(new Settings(MAPPER.readTree(json), "")).settings());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(place(e.getLocation()) + e.getOriginalMessage(), e);
        }
    }

    private static String place(@Nullable TokenStreamLocation location) {
        return location == null || location.getLineNr() < 1
                ? ""
                : "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }

    /**
     * Sets what the file sets, and leaves everything else as it is; limits are set all together.
     *
     * @param builder the builder of a validator
     * @return the same builder
     */
    public CatalogueValidator.Builder applyTo(CatalogueValidator.Builder builder) {
        settings.forEach(setting -> setting.accept(builder));
        return builder;
    }
}
