package io.github.programmecatalogue.picture;

/**
 * A node of a picture, its texts on one line each.
 *
 * @param kind what it stands for
 * @param id the id of the course; for alternatives a name that no course has
 * @param title what stands in it
 * @param detail what stands below, such as ages and level; may be empty
 * @param cluster the place of its cluster in the catalogue, or {@link #NO_CLUSTER}
 */
record Node(Kind kind, String id, String title, String detail, int cluster) {

    static final int NO_CLUSTER = -1;

    /** What a node stands for. */
    enum Kind {
        COURSE,
        /** An id that nothing in the catalogue has. */
        UNKNOWN,
        /** A course of another catalogue. */
        EXTERNAL,
        /** The "or" between courses of which one is enough. */
        ALTERNATIVES
    }

    boolean isCourse() {
        return kind == Kind.COURSE;
    }

    boolean isAlternatives() {
        return kind == Kind.ALTERNATIVES;
    }
}
