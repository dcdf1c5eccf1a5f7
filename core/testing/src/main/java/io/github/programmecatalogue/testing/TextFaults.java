package io.github.programmecatalogue.testing;

import static io.github.programmecatalogue.testing.Injector.oneOf;
import static java.util.Map.entry;

import io.github.programmecatalogue.value.Contact;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** Breaks the rules about texts, in whichever text of a catalogue. */
final class TextFaults {

    static final Map<String, Injector> ALL = Map.ofEntries(
            entry(
                    "text_blank",
                    oneOf(
                            inAny((draft, words) -> draft.choose("", " ", "\t\n", "\u00a0", "\u200b")),
                            TextFaults::blankPhone)),
            entry(
                    "text_has_markup",
                    inAny((draft, words) -> draft.choose("<br/>", "&nbsp;", "<!-- new -->", "<b>New</b> ") + words)),
            entry("text_control_character", inAny(TextFaults::withControlCharacter)),
            entry(
                    "text_surrounding_whitespace",
                    inAny((draft, words) -> draft.choose(" " + words, words + "\n", "\u3000" + words + "\u00a0"))),
            entry(
                    "text_placeholder",
                    inAny((draft, words) -> draft.choose("TBD", "N/A", "(to do)", "lorem ipsum", "—", "Уточняется."))),
            entry("title_too_long", inTitle((draft, words) -> words + " " + "и".repeat(draft.choose(1_000, 1_200)))),
            entry(
                    "title_shouting",
                    inTitle((draft, words) -> draft.choose("DIGITAL TECHNOLOGIES", "ЦИФРОВЫЕ ТЕХНОЛОГИИ!"))),
            entry(
                    "summary_too_long",
                    inSummary((draft, words) -> words + " " + "и".repeat(draft.choose(500, 700)) + ".")),
            entry("summary_truncated", inSummary(TextFaults::truncated)));

    private TextFaults() {}

    private static Injector inAny(BiFunction<Draft, String, String> spoiling) {
        return in(text -> true, spoiling);
    }

    private static Injector inTitle(BiFunction<Draft, String, String> spoiling) {
        return in(text -> text.isOf("title"), spoiling);
    }

    private static Injector inSummary(BiFunction<Draft, String, String> spoiling) {
        return in(text -> text.isOf("summary"), spoiling);
    }

    private static Injector in(Predicate<Text> certain, BiFunction<Draft, String, String> spoiling) {
        return draft -> {
            Text text = Texts.any(draft, certain);
            return text.rewrite(spoiling.apply(draft, text.words()));
        };
    }

    private static String blankPhone(Draft draft) {
        Contact contact = Contact.builder().phone(draft.choose("", " ")).build();
        return draft.providers()
                .any()
                .change(provider -> provider.contact(contact))
                .at("contact/phone");
    }

    private static String withControlCharacter(Draft draft, String words) {
        int place = draft.choose(0, Math.max(0, words.length() - 1));
        return words.substring(0, place)
                + draft.choose("\u0000", "\u0007", "\u001b", "\u007f", "\u0090")
                + words.substring(place);
    }

    /** With an ellipsis, or cut off at one of the usual lengths. */
    private static String truncated(Draft draft, String words) {
        int length = draft.choose(140, 160, 200, 255);
        return draft.choose(
                words + "…", words + "...", "Робототехника, ".repeat(20).substring(0, length - 1) + "и");
    }
}
