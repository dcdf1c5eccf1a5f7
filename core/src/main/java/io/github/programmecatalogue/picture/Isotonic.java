package io.github.programmecatalogue.picture;

import java.util.Arrays;

/**
 * The rising sequence that is nearest to given values, by least squares: <a
 * href="https://doi.org/10.1214/aoms/1177728423">pool adjacent violators</a>, in linear time.
 */
final class Isotonic {

    private Isotonic() {}

    /** Replaces values by the nearest that do not fall; where values are pooled, they become their weighted mean. */
    static void fit(double[] values, double[] weights) {
        double[] means = new double[values.length];
        double[] sums = new double[values.length];
        int[] ends = new int[values.length];
        int pools = 0;
        for (int i = 0; i < values.length; i++) {
            means[pools] = values[i];
            sums[pools] = weights[i];
            ends[pools] = i + 1;
            while (pools > 0 && means[pools - 1] > means[pools]) {
                double sum = sums[pools - 1] + sums[pools];
                means[pools - 1] = (means[pools - 1] * sums[pools - 1] + means[pools] * sums[pools]) / sum;
                sums[pools - 1] = sum;
                ends[pools - 1] = ends[pools];
                pools--;
            }
            pools++;
        }
        for (int pool = 0; pool < pools; pool++) {
            Arrays.fill(values, pool == 0 ? 0 : ends[pool - 1], ends[pool], means[pool]);
        }
    }
}
