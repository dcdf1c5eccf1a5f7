package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LocalizedTextTest {

    private static final LocalizedText ROBOTICS = LocalizedText.of("en", "Robotics", "ru", "Робототехника");

    @Test
    void keepsLanguagesInOrderAndInCanonicalForm() {
        LocalizedText text = LocalizedText.ofEntries("RU", "Кружок", "zh-hant", "社團", "EN-gb", "Club");

        assertThat(text.getLanguages()).containsExactly("ru", "zh-Hant", "en-GB");
        assertThat(text.getTexts()).containsExactly("Кружок", "社團", "Club");
        assertThat(text.asMap()).containsExactly(entry("ru", "Кружок"), entry("zh-Hant", "社團"), entry("en-GB", "Club"));
        assertThat(text).hasToString("{ru=Кружок, zh-Hant=社團, en-GB=Club}");
        assertThat(LocalizedText.copyOf(text.asMap())).isEqualTo(text);
    }

    @Test
    void isBuiltLanguageByLanguage() {
        LocalizedText.Builder builder = LocalizedText.builder().add("EN", "Club");

        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("ru_RU", "Кружок"));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("ru", "\uD83D"));
        assertThat(builder.build()).isEqualTo(LocalizedText.of("en", "Club"));
        assertThat(builder.add("ru", "Кружок").add("zh-Hant", "社團").build())
                .isEqualTo(LocalizedText.ofEntries("en", "Club", "ru", "Кружок", "zh-Hant", "社團"));
    }

    @Test
    void refusesALanguageThatIsThereAmongMany() {
        LocalizedText.Builder builder = LocalizedText.builder();
        for (char c = 'a'; c <= 'z'; c++) {
            assertThat(builder.has("a" + c + "a")).isFalse();
            builder.add("a" + c + "a", "Club");
            assertThat(builder.has("A" + c + "A")).isTrue();
        }

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add("ABA", "Circle"))
                .withMessage("A localized text must not have a language twice: aba");
        assertThat(builder.build().getLanguages()).hasSize(26).startsWith("aaa").endsWith("aza");
    }

    @Test
    void givesEachLanguageAndItsTextInOrder() {
        List<String> given = new ArrayList<>();
        ROBOTICS.forEach((language, text) -> given.add(language + ": " + text));

        assertThat(given).containsExactly("en: Robotics", "ru: Робототехника");
    }

    @ParameterizedTest
    @CsvSource({
        "en,          ru;zh;zh-Hant;en, en",
        "ru,          en;ru,            ru",
        "ru-RU,       en;ru,            ru",
        "ru-RU,       ru;ru-RU,         ru-RU",
        "zh-Hant-TW,  en;zh;zh-Hant,    zh-Hant",
        "zh-Hant-TW,  en;zh,            zh",
        "zh-TW,       en;zh-Hant,",
        "en,          ru;en-GB,",
        "de,          en;ru,",
        "und,         en;ru,",
        "ja-JP-u-ca-japanese, en;ja-JP, ja-JP",
        "sl-rozaj-biske, en;sl,         sl",
        "iw,          en;he,            he",
        "he,          en;iw,            he"
    })
    void looksUpByRfc4647(String wanted, String languages, @Nullable String found) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String language : languages.split(";", -1)) {
            texts.put(language, "in " + LanguageTag.canonical(language));
        }
        LocalizedText text = LocalizedText.copyOf(texts);
        Locale locale = Locale.forLanguageTag(wanted);
        String first = text.getLanguages().get(0);

        assertThat(text.find(locale).orElse(null)).isEqualTo(found == null ? null : "in " + found);
        assertThat(text.get(locale)).isEqualTo("in " + (found == null ? first : found));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> LocalizedText.ofEntries(), "A localized text must have at least one language"),
                refusal(() -> LocalizedText.copyOf(Map.of()), "A localized text must have at least one language"),
                refusal(
                        () -> LocalizedText.ofEntries("en", "Robotics", "ru"),
                        "Languages and texts must come in pairs: language \"ru\" has no text"),
                refusal(
                        () -> LocalizedText.of("en", "a", "en", "b"),
                        "A localized text must not have a language twice: en"),
                refusal(
                        () -> LocalizedText.ofEntries("en-GB", "a", "ru", "b", "EN-gb", "c"),
                        "A localized text must not have a language twice: en-GB"),
                refusal(
                        () -> LocalizedText.copyOf(Map.of("en", "a", "EN", "b")),
                        "A localized text must not have a language twice: en"),
                refusal(
                        () -> LocalizedText.of("en_GB", "a"),
                        "Language must be a BCP 47 tag such as en, ru or en-GB: \"en_GB\""),
                refusal(
                        () -> ROBOTICS.with("en", "a\uD83Db"),
                        "Text must not contain half a surrogate pair: \"a\\ud83db\""),
                refusal(() -> ROBOTICS.with("x", "a"), "Language must be a BCP 47 tag such as en, ru or en-GB: \"x\""));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without a null checker may do
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(null, "a"))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of("en", null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> ROBOTICS.with("en", null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.builder().has(null))
                .withMessage("language");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.copyOf(null))
                .withMessage("texts");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.ofEntries((String[]) null))
                .withMessage("languagesAndTexts");
    }

    @Test
    void takesAnotherTextInItsOldPlaceAndANewLanguageAtTheEnd() {
        assertThat(ROBOTICS.with("EN", "Robots")).hasToString("{en=Robots, ru=Робототехника}");
        assertThat(ROBOTICS.with("tt", "Робототехника"))
                .hasToString("{en=Robotics, ru=Робототехника, tt=Робототехника}");
        assertThat(ROBOTICS).hasToString("{en=Robotics, ru=Робототехника}");
    }

    @Test
    void cannotBeChangedFromOutside() {
        String[] entries = {"en", "Robotics"};
        LocalizedText text = LocalizedText.ofEntries(entries);
        entries[1] = "changed";

        assertThat(text).isEqualTo(LocalizedText.of("en", "Robotics"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.asMap().put("ru", "a"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> text.getLanguages().set(0, "ru"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> text.getLanguages().get(1));
    }

    @Test
    void givesLanguagesThatEqualAnyListOfTheSame() {
        List<String> languages =
                LocalizedText.of("en", "Chess", "ru", "Шахматы").getLanguages();

        assertThat(languages)
                .isEqualTo(LocalizedText.of("en", "Robots", "ru", "Роботы").getLanguages())
                .isEqualTo(List.of("en", "ru"))
                .hasSameHashCodeAs(List.of("en", "ru"))
                .isNotEqualTo(LocalizedText.of("en", "Chess").getLanguages())
                .isNotEqualTo(LocalizedText.of("en", "Chess", "de", "Schach").getLanguages())
                .isNotEqualTo(List.of("ru", "en"));
        assertThat(List.of("en", "ru")).isEqualTo(languages);
        assertThat(LocalizedText.of("en", "en").getTexts())
                .isEqualTo(LocalizedText.of("en", "Chess").getLanguages());
    }

    @Test
    void equalsByLanguagesTextsAndOrder() {
        LocalizedText same = LocalizedText.copyOf(ROBOTICS.asMap());

        assertThat(ROBOTICS).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(ROBOTICS)
                .isNotEqualTo(LocalizedText.of("ru", "Робототехника", "en", "Robotics"))
                .isNotEqualTo(LocalizedText.of("en", "Robotics"))
                .isNotEqualTo(LocalizedText.of("en", "Robots", "ru", "Робототехника"))
                .isNotEqualTo(ROBOTICS.asMap());
    }
}
