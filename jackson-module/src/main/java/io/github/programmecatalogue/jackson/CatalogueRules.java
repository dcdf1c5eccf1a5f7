package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.validation.CatalogueValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
 * {@code statementLength}, {@code summaryLength} (characters), {@code hoursPerWeek}, {@code dayEnd} (where {@code 00:00}
 * is midnight) and {@code nightAge} (years). Severities are {@code error}, {@code warning} and {@code info}; kinds are
 * {@code catalogue}, {@code provider}, {@code initiative}, {@code competencyFramework} (or {@code framework}), {@code
 * competency}, {@code cluster}, {@code ageGroup}, {@code course} and {@code offering}. A property that is not known, or
 * stands twice, is refused.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueRules {

    private static final Comparator<@Nullable DocumentPlace> FILE_ORDER = Comparator.nullsFirst(
            Comparator.comparingInt(DocumentPlace::getLine).thenComparingInt(DocumentPlace::getColumn));

    private final List<Setting> settings;

    private CatalogueRules(List<Setting> settings) {
        this.settings = List.copyOf(settings);
    }

    /**
     * What the file does to a builder.
     *
     * @param place where in the file it is said
     * @param effect does it
     */
    private record Setting(String place, Consumer<CatalogueValidator.Builder> effect) {}

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
     * Reads the content of a file as a text, as {@link #parse(byte[])} reads it as bytes.
     *
     * @param json JSON
     * @return the settings
     * @throws IllegalArgumentException if that is no JSON, or no settings of a validator
     */
    public static CatalogueRules parse(String json) {
        return parse(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the content of a file.
     *
     * <p>Codes are those of {@link CatalogueValidator#standard}; a code with a prefix may be that of a rule which is
     * added to the builder later, and is refused by {@link CatalogueValidator.Builder#build}, with its place, if it is
     * not.
     *
     * @param json JSON in UTF-8
     * @return the settings
     * @throws IllegalArgumentException if that is no JSON, or no settings of a validator; the message has a line for each
     *     problem, in the order of the file: line and column, what belongs there, what was found, and the JSON Pointer
     */
    public static CatalogueRules parse(byte[] json) {
        RulesFile file = new RulesFile(new Settings(new RulesJson(json).read(), ""));
        List<String> pointers = new ArrayList<>();
        file.problems().forEach(problem -> pointers.add(problem.pointer()));
        file.settings().forEach(setting -> pointers.add(setting.pointer()));
        Map<String, DocumentPlace> places = TextDocument.of("rules", json).places(pointers);
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(text(file.problems(), places));
        }
        return new CatalogueRules(file.settings().stream()
                .map(setting -> new Setting(
                        setting.pointer() + " of the rules file" + lineAndColumn(", ", setting.pointer(), places, ""),
                        setting.effect()))
                .toList());
    }

    private static String text(List<WrongSettingException> problems, Map<String, DocumentPlace> places) {
        return problems.stream()
                .sorted(Comparator.comparing(problem -> places.get(problem.pointer()), FILE_ORDER))
                .map(problem -> lineAndColumn("", problem.pointer(), places, ": ") + problem.getMessage())
                .collect(Collectors.joining("\n"));
    }

    /** Where a value stands; nothing, if the file is in UTF-32, where nobody looks. */
    private static String lineAndColumn(
            String before, String pointer, Map<String, DocumentPlace> places, String after) {
        DocumentPlace place = places.get(pointer);
        return place == null ? "" : before + "line " + place.getLine() + ", column " + place.getColumn() + after;
    }

    /**
     * Sets what the file sets, and leaves everything else as it is; limits are set all together.
     *
     * @param builder the builder of a validator
     * @return the same builder
     * @throws IllegalArgumentException if the builder already accepts what the file accepts; the message says where; what
     *     stands before that in the file is set, so that the builder is of no use any more
     */
    public CatalogueValidator.Builder applyTo(CatalogueValidator.Builder builder) {
        settings.forEach(setting -> builder.from(setting.place(), setting.effect()));
        return builder;
    }
}
