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
        boolean anyRead = false;
        boolean damaged = false;
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            String tag = source.name();
            if (source.next() == Token.NULL) {
                continue;
            }
            if (readText(tag, source, texts)) {
                anyRead = true;
            } else {
                damaged = true;
            }
        }
        if (!hasEnded(source) || (damaged && !anyRead)) {
            return null;
        }
        try {
            return texts.build();
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused(evidence(), e));
            return null;
        }
    }

    /** Reads a text in one language; false if it was reported as wrong. */
    private static boolean readText(String tag, TokenSource source, LocalizedText.Builder texts) {
        if (source.current() != Token.STRING) {
            return PlainTextCodec.INSTANCE.read(source) != null;
        }
        String language;
        try {
            language = LanguageTagCodec.INSTANCE.parse(tag);
        } catch (IllegalArgumentException e) {
            source.problem(LanguageTagCodec.INSTANCE.refusal(tag, e));
            return false;
        }
        try {
            texts.add(language, source.text());
            return true;
        } catch (IllegalArgumentException e) {
            source.problem(PlainTextCodec.INSTANCE.refusal(tag, e));
            return false;
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
