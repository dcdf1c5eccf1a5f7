package io.github.programmecatalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Text can be read on its colour: at least 4.5 to 1, as WCAG 2.2 asks for at level AA. */
class ContrastTest {

    private static final double ENOUGH = 4.5;
    private static final String DARK = "#1f2328";
    private static final String LIGHT = "#e6edf3";

    @Test
    void letsClustersAndTitlesBeRead() {
        IntStream.range(Node.NO_CLUSTER, Hue.count()).mapToObj(Hue::of).forEach(hue -> {
            assertThat(contrast(hue.strong(), hue.pale())).as("%s by day", hue).isGreaterThan(ENOUGH);
            assertThat(contrast(hue.bright(), hue.deep()))
                    .as("%s by night", hue)
                    .isGreaterThan(ENOUGH);
            assertThat(contrast(DARK, hue.pale())).isGreaterThan(ENOUGH);
            assertThat(contrast(LIGHT, hue.deep())).isGreaterThan(ENOUGH);
        });
    }

    @Test
    void letsNumbersBeRead() {
        String[] dayAndNight = HeatStyle.TEXT.split("@media", 2);
        assertReadable(dayAndNight[0], DARK, "#ffffff");
        assertReadable(dayAndNight[1], LIGHT, "#0d1117");
    }

    private static void assertReadable(String style, String onFirstThree, String onLastTwo) {
        assertThat(style).contains("text{fill:" + onLastTwo + "}");
        String[] grounds = Pattern.compile("\\.heat\\d rect\\{fill:(#[0-9a-f]{6})}")
                .matcher(style)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toArray(String[]::new);
        assertThat(grounds).hasSize(HeatScale.STEPS);
        for (int step = 0; step < grounds.length; step++) {
            assertThat(contrast(step < 3 ? onFirstThree : onLastTwo, grounds[step]))
                    .as("step %d on %s", step + 1, grounds[step])
                    .isGreaterThan(ENOUGH);
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int start) {
        double value = Integer.parseInt(colour.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
