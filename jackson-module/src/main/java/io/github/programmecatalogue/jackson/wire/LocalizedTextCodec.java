package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
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
        List<String> languagesAndTexts = new ArrayList<>(4);
        boolean damaged = false;
        for (Token token = source.current(); token == Token.PROPERTY_NAME; token = source.next()) {
            String tag = source.name();
            if (source.next() != Token.NULL) {
                damaged |= !readText(tag, source, languagesAndTexts);
            }
        }
        if (!hasEnded(source) || (damaged && languagesAndTexts.isEmpty())) {
            return null;
        }
        try {
            return LocalizedText.ofEntries(languagesAndTexts.toArray(String[]::new));
        } catch (IllegalArgumentException e) {
            source.problem(Problem.refused(evidence(), e));
            return null;
        }
    }

    private static boolean readText(String tag, TokenSource source, List<String> languagesAndTexts) {
        String text = PlainTextCodec.INSTANCE.read(source);
        if (text == null) {
            return false;
        }
        try {
            languagesAndTexts.add(LanguageTagCodec.INSTANCE.parse(tag));
        } catch (IllegalArgumentException e) {
            source.problem(LanguageTagCodec.INSTANCE.refusal(tag, e));
            return false;
        }
        languagesAndTexts.add(text);
        return true;
    }

    @Override
    public void writeMembers(LocalizedText value, TokenSink sink) {
        value.forEach((tag, text) -> {
            sink.name(tag);
            sink.wholeString(text);
        });
    }
}
