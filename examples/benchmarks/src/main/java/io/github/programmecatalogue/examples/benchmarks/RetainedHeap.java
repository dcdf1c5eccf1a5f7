package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import java.util.Locale;
import org.openjdk.jol.info.GraphLayout;

/**
 * What a catalogue takes up in memory once it is read.
 *
 * @param courses how many courses it has
 * @param library bytes as types of the library
 * @param records bytes as records
 */
record RetainedHeap(int courses, long library, long records) {

    /** Reads a catalogue of some courses as both, and measures. */
    static RetainedHeap of(int courses) {
        // Or no field of a record could be looked at.
        System.setProperty("jol.magicFieldOffset", "true");
        byte[] json = Mappers.library().writeValueAsBytes(GeneratedCatalogue.of(2026, courses));
        Object library = Mappers.library().readValue(json, Catalogue.class);
        Object records = Mappers.records().readValue(json, PlainRecords.Catalogue.class);
        return new RetainedHeap(courses, size(library), size(records));
    }

    private static long size(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }

    /** A line for each. */
    String toText() {
        return String.format(
                Locale.ROOT,
                "retained heap, bytes a course: library %d, records %d, library ÷ records %.2f",
                library / courses,
                records / courses,
                (double) library / records);
    }
}
