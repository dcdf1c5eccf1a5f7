package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.LanguageTag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and writes a BCP 47 tag. */
final class LanguageTagCodec extends TextCodec<String> {

    static final LanguageTagCodec INSTANCE = new LanguageTagCodec();

    /** One string for each short tag: a large catalogue has the same few a hundred thousand times. */
    private static final Map<String, String> SHARED = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));

    private LanguageTagCodec() {
        super(String.class, "Language");
    }

    @Override
    public String parse(String text) {
        String tag = LanguageTag.canonical(text);
        return SHARED.getOrDefault(tag, tag);
    }

    @Override
    Problem refusal(String text, IllegalArgumentException refusal) {
        return Problem.refused("languageTag", refusal);
    }

    @Override
    public String format(String value) {
        return value;
    }
}
