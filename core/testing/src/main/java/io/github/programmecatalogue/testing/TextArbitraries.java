package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.LanguageTag;
import io.github.programmecatalogue.value.LocalizedText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/**
 * Texts that people and machines publish, kind or not: every script, control characters, markup, templates, nothing at
 * all. All of them are well-formed Unicode; a lone surrogate has no encoding, so none is among them.
 */
public final class TextArbitraries {

    private static final int VERY_LONG = 5_000;

    private TextArbitraries() {}

    /**
     * Texts of any kind.
     *
     * @return texts of 0 to some thousand characters
     */
    public static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(12, piece()),
                Tuple.of(6, piece().list().ofMinSize(2).ofMaxSize(4).map(pieces -> String.join(" ", pieces))),
                Tuple.of(1, piece().map(piece -> piece.repeat(VERY_LONG / Math.max(1, piece.length())))));
    }

    /**
     * Texts short enough for the name of something.
     *
     * @return texts of 0 to 40 characters
     */
    public static Arbitrary<String> names() {
        return piece().filter(piece -> piece.length() <= 40);
    }

    private static Arbitrary<String> piece() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, script("az").ofMaxLength(12)),
                Tuple.of(4, script("АЯая").ofMaxLength(12)),
                Tuple.of(4, Arbitraries.of(ScriptSamples.WORDS)),
                Tuple.of(2, script("αω").ofMaxLength(8)),
                Tuple.of(2, script("一鿿").ofMaxLength(8)),
                Tuple.of(2, script("אתءي").ofMaxLength(8)),
                Tuple.of(2, script("az\u0300\u036f").ofMaxLength(8)),
                Tuple.of(2, script("\u0000\u001f\u007f\u009f").ofMaxLength(4)),
                Tuple.of(2, Arbitraries.of(ScriptSamples.EMOJI)),
                Tuple.of(2, Arbitraries.of(ScriptSamples.INVISIBLE)),
                Tuple.of(4, Arbitraries.of(ScriptSamples.MISTAKEN_FOR_CODE)));
    }

    /** Strings over ranges of characters, given as first and last in turn. */
    private static StringArbitrary script(String ranges) {
        StringArbitrary strings = Arbitraries.strings();
        for (int i = 0; i < ranges.length(); i += 2) {
            strings = strings.withCharRange(ranges.charAt(i), ranges.charAt(i + 1));
        }
        return strings;
    }

    /**
     * Language tags in their canonical case: common ones, rare ones, and arbitrary combinations of language, script and
     * region.
     *
     * @return BCP 47 tags
     */
    public static Arbitrary<String> languageTags() {
        Arbitrary<String> script = script("az").ofLength(4).map(letters -> "-" + letters);
        Arbitrary<String> region = Arbitraries.oneOf(
                        script("az").ofLength(2), script("09").ofLength(3))
                .map(code -> "-" + code);
        Arbitrary<String> language =
                script("az").ofMinLength(2).ofMaxLength(3).filter(code -> !ScriptSamples.NO_LANGUAGES.contains(code));
        Arbitrary<String> composed = Combinators.combine(language, script.optional(0.4), region.optional(0.5))
                .as((code, scriptOf, regionOf) -> code + scriptOf.orElse("") + regionOf.orElse(""));
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("en", "ru", "tr", "en-GB", "ru-RU", "zh-Hant")),
                Tuple.of(2, Arbitraries.of(ScriptSamples.LANGUAGE_TAGS).map(LanguageTag::canonical)),
                Tuple.of(2, composed.map(LanguageTag::canonical)));
    }

    /**
     * Texts of any kind in one to four languages.
     *
     * @return localized texts
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return Arbitraries.maps(languageTags(), texts())
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(LocalizedText::copyOf);
    }
}
