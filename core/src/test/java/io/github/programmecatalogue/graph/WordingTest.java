package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({"Robotics, ROBOTICS", "Robotics, ' Robotics '", "'Robots and drones', 'Robots  and\tdrones'"})
    void hasOneFingerprintWhateverTheCaseAndTheWhiteSpace(String one, String other) {
        assertThat(fingerprint("en", one)).isEqualTo(fingerprint("en", other)).isNotZero();
    }

    @Test
    void hasOneFingerprintWhateverTheOrderOfTheLanguages() {
        assertThat(fingerprint("en", "Chess", "ru", "Шахматы")).isEqualTo(fingerprint("ru", "Шахматы", "en", "Chess"));
    }

    @Test
    void tellsTextsApartByWordsLanguagesAndWhichSaysWhat() {
        assertThat(new long[] {
                    fingerprint("en", "Chess"),
                    fingerprint("en", "Chess club"),
                    fingerprint("en", "Chessclub"),
                    fingerprint("de", "Chess"),
                    fingerprint("en", "Chess", "de", "Schach"),
                    fingerprint("de", "Chess", "en", "Schach")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void hasNoFingerprintForATextThatIsBlankInEveryLanguage() {
        assertThat(fingerprint("en", " ", "ru", "\t")).isZero();
        assertThat(fingerprint("en", " ", "ru", "Шахматы")).isNotZero();
    }

    private static long fingerprint(String... tagsAndTexts) {
        LocalizedText text = tagsAndTexts.length == 2
                ? LocalizedText.of(tagsAndTexts[0], tagsAndTexts[1])
                : LocalizedText.of(tagsAndTexts[0], tagsAndTexts[1], tagsAndTexts[2], tagsAndTexts[3]);
        return Wording.fingerprint(text);
    }
}
