package io.github.programmecatalogue.picture;

import java.util.List;

/**
 * The colours of a cluster: a pale and a strong one by day, a deep and a bright one by night. Text of the strong colour
 * can be read on the pale one, and text of the bright colour on the deep one.
 *
 * @param pale fills a box on a light ground
 * @param strong frames it
 * @param deep fills a box on a dark ground
 * @param bright frames it
 */
record Hue(String pale, String strong, String deep, String bright) {

    private static final List<Hue> WHEEL = List.of(
            new Hue("#e9f2fc", "#19508f", "#1c2a3b", "#89b5e6"),
            new Hue("#fcf2e9", "#8f5019", "#3b2a1c", "#e6b589"),
            new Hue("#e9fcf2", "#146e41", "#1c3b2b", "#89e6b8"),
            new Hue("#f5e9fc", "#68198f", "#301c3b", "#c789e6"),
            new Hue("#fce9ec", "#8f192d", "#3b1c21", "#e68999"),
            new Hue("#e9fafc", "#146870", "#1c383b", "#89dee6"),
            new Hue("#fcf8e9", "#6f5c13", "#3b341c", "#e6d389"),
            new Hue("#fce9f5", "#8f1964", "#3b1c2f", "#e689c4"),
            new Hue("#effce9", "#357415", "#263b1c", "#a8e689"),
            new Hue("#eae9fc", "#23198f", "#1f1c3b", "#9189e6"));

    /** The colours of what belongs to no cluster. */
    static final Hue GREY = new Hue("#f3f4f6", "#4b5563", "#24292f", "#b6bec9");

    /** How many clusters look different. */
    static int count() {
        return WHEEL.size();
    }

    /** The colours of a cluster by its place in the catalogue; with more clusters than colours, they come again. */
    static Hue of(int cluster) {
        return cluster < 0 ? GREY : WHEEL.get(cluster % WHEEL.size());
    }
}
