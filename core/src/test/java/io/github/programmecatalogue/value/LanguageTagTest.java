package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({
        "ru, ru",
        "RU, ru",
        "EN-gb, en-GB",
        "zh-hant-tw, zh-Hant-TW",
        "ZH-HANT, zh-Hant",
        "es-419, es-419",
        "tat, tat",
        "ca-VALENCIA, ca-valencia",
        "SL-Rozaj-BISKE, sl-rozaj-biske",
        "de-CH-1901-x-Abc, de-CH-1901-x-abc",
        "en-U-CA-Gregory, en-u-ca-gregory",
        "he, he",
        "iw, he",
        "IW, he",
        "ji, yi",
        "in, id",
        "in-ID, id-ID",
        "i-klingon, tlh"
    })
    void isCanonical(String tag, String canonical) {
        assertThat(LanguageTag.canonical(tag)).isEqualTo(canonical);
        assertThat(LanguageTag.canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "und",
                "\u212aen",
                "e",
                "en_GB",
                "русский",
                "en-",
                "-en",
                "en--GB",
                "englishlanguage",
                " ru",
                "1"
            })
    void refusesWhatIsNoTag(String tag) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LanguageTag.canonical(tag))
                .withMessage("Language must be a BCP 47 tag such as en, ru or en-GB: \"" + tag + "\"");
    }
}
