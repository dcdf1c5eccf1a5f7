package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Reads and writes a text by language: {@code {"en": "Robotics", "ru": "Робототехника"}}. */
final class LocalizedTextCodec extends ObjectCodec<LocalizedText> {

    static final LocalizedTextCodec INSTANCE = new LocalizedTextCodec();

    private LocalizedTextCodec() {
        super(LocalizedText.class);
    }

    @Override
    String rule() {
        return "must be texts by language such as {\"en\": \"…\"}";
    }

    @Override
    String expected() {
        return "texts";
    }

    @Override
    public @Nullable LocalizedText read(TokenSource source) {
        if (!enter(source)) {
            return null;
        }
        LocalizedText.Builder texts = LocalizedText.builder();
        boolean damaged = false;
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            String tag = source.name();
            if (source.next() != Token.NULL) {
                damaged |= !readText(tag, source, texts);
            }
        }
        if (!hasEnded(source)) {
            return null;
        }
        try {
            return texts.build();
        } catch (IllegalArgumentException e) {
            // No text is left: where some were, each has been reported.
            if (!damaged) {
                source.problem(Problem.refused(evidence(), e));
            }
            return null;
        }
    }

    /** Reads a text in one language; false if the language or the text was reported as wrong. */
    private boolean readText(String tag, TokenSource source, LocalizedText.Builder texts) {
        String language = language(tag, source);
        if (language == null || source.current() != Token.STRING) {
            // Reports what is wrong with the text, whatever is wrong with the language.
            PlainTextCodec.INSTANCE.read(source);
            return false;
        }
        String text = source.text();
        try {
            texts.add(language, text);
            return true;
        } catch (IllegalArgumentException e) {
            boolean isThere = texts.has(language);
            source.problem(isThere ? Problem.duplicate(noun(), tag) : PlainTextCodec.INSTANCE.refusal(text, e));
            return false;
        }
    }

    /** The language of a tag; null if that was reported as malformed. */
    private static @Nullable String language(String tag, TokenSource source) {
        try {
            return LanguageTagCodec.INSTANCE.parse(tag);
        } catch (IllegalArgumentException e) {
            source.problem(LanguageTagCodec.INSTANCE.refusal(tag, e));
            return null;
        }
    }

    @Override
    public void writeMembers(LocalizedText value, TokenSink sink) {
        value.forEach((tag, text) -> {
            sink.name(tag);
            sink.wholeString(text);
        });
    }
}
