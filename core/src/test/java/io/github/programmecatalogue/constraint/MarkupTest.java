package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A <b>bold</b> course",
                "слово</P>",
                "First line<br>second",
                "First line<br/>second",
                "First line<BR />second",
                "First<p>Second",
                "<a href=\"https://example.org/\">here",
                "<a href=https://example.org/?q=1>here",
                "<a title='x > y' href='z'>here",
                "<h2>Robots",
                "<div class=\"course\" hidden>",
                "слово<i>слово</i>",
                "<TITLE>Robots</TITLE>",
                "<object data=x>",
                "Robots <!-- draft -->",
                "Robots&nbsp;and drones",
                "R &amp; D",
                "R &AMP; D",
                "&laquo;Роботы&raquo;",
                "Robots&#160;",
                "Robots&#x20;",
                "Robots&#X20;"
            })
    void findsTagsAndCharacterEntities(String text) {
        assertThat(findings(text)).containsExactly("description[ru] text_has_markup");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vector<int>",
                "vector<vector<double>>",
                "List<A> and Comparable<S>",
                "Map<String, List<B>>",
                "List<Object>",
                "#include <map>",
                "#include <time.h>",
                "a<b",
                "a<b>c",
                "if a <b and c> d",
                "3 < 5 > 2",
                "R & D",
                "AT&T;",
                "R&D;",
                "Q&A",
                "a && b; c",
                "&;",
                "&#;",
                "&#x;",
                "git clone <link>",
                "<команда>",
                "<html5>",
                "<br",
                "I <3 robots",
                "x <- y -> z",
                "a <> b",
                "https://example.org/?a=1&copy=2"
            })
    void leavesAloneWhatOnlyLooksLikeMarkup(String text) {
        assertThat(findings(text)).isEmpty();
    }

    @Test
    void readsAVeryLongTagWithoutRunningOutOfStack() {
        String text = "<a" + " b=\"c\"".repeat(100_000);

        assertThat(findings(text)).isEmpty();
        assertThat(findings(text + ">")).containsExactly("description[ru] text_has_markup");
    }

    private static List<String> findings(String text) {
        return Findings.of(course().description(LocalizedText.of("ru", text)).build());
    }
}
