package io.github.programmecatalogue.examples.benchmarks;

/** The ids in generated catalogues, from zero-based numbers. */
final class Names {

    private Names() {}

    static String provider(int index) {
        return "centre-" + (index + 1);
    }

    static String cluster(int index) {
        return "cluster-" + (index + 1);
    }

    static String competency(int cluster, int ability) {
        return "skill-" + (cluster + 1) + "." + (ability + 1);
    }

    static String course(int index) {
        return "course-" + (index + 1);
    }

    static String offering(int index) {
        return "group-" + (index + 1);
    }
}
