package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.HashSet;
import java.util.Set;
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

    /** What tells two tags apart must not make up for what tells two texts apart, wherever that stands. */
    @Test
    void tellsTextsApartWhoseLanguagesDifferAsTheirCharactersDo() {
        assertThat(fingerprint("de", "Art")).isNotEqualTo(fingerprint("da", "Arp"));
        assertThat(fingerprint("lt", "Garmonika")).isNotEqualTo(fingerprint("lv", "Garoonika"));
    }

    /** Characters are taken four at a time: a difference counts at each place of a block, and at the end of none. */
    @Test
    void tellsTextsApartThatDifferInOneCharacterAnywhere() {
        Set<Long> fingerprints = new HashSet<>();
        String text = "abcdefghijkl";
        int texts = 0;
        for (int length = 1; length <= text.length(); length++) {
            for (int place = 0; place < length; place++) {
                fingerprints.add(fingerprint("en", text.substring(0, place) + 'z' + text.substring(place + 1, length)));
                texts++;
            }
        }

        assertThat(fingerprints).hasSize(texts);
        assertThat(fingerprint("ru", "b000a-a1 курс")).isNotEqualTo(fingerprint("ru", "й000к-к1 курс"));
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
