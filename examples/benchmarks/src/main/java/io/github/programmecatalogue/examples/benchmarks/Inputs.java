package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Catalogue;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;

/** One catalogue in the forms that benchmarks work on; each benchmark makes only the form that it needs. */
@SuppressWarnings("NullAway.Init") // the harness calls what is annotated with Setup before anything else
public final class Inputs {

    private static final long SEED = 2026;

    private Inputs() {}

    /** The catalogue as types of the library. */
    @State(Scope.Benchmark)
    public static class LibraryForm {

        /** The number of courses. */
        @Param("10000")
        public int courses;

        Catalogue catalogue;

        /** Made by the harness. */
        public LibraryForm() {}

        /** Generates the catalogue. */
        @Setup
        public void generate() {
            catalogue = GeneratedCatalogue.of(SEED, courses);
        }
    }

    /** The catalogue with faults. */
    @State(Scope.Benchmark)
    public static class FaultyForm {

        Catalogue catalogue;

        /** Made by the harness. */
        public FaultyForm() {}

        /**
         * Spoils the catalogue.
         *
         * @param library the catalogue
         */
        @Setup
        public void spoil(LibraryForm library) {
            catalogue = FaultyCourses.in(library.catalogue);
        }
    }

    /** The catalogue as JSON. */
    @State(Scope.Benchmark)
    public static class JsonForm {

        /** UTF-8. */
        byte[] json;

        /** Made by the harness. */
        public JsonForm() {}

        /**
         * Writes the catalogue.
         *
         * @param library the catalogue
         */
        @Setup
        public void write(LibraryForm library) {
            json = Mappers.library().writeValueAsBytes(library.catalogue);
        }
    }

    /** The catalogue as a tree of JSON. */
    @State(Scope.Benchmark)
    public static class TreeForm {

        JsonNode catalogue;

        /** Made by the harness. */
        public TreeForm() {}

        /**
         * Reads the catalogue.
         *
         * @param document the catalogue
         */
        @Setup
        public void read(JsonForm document) {
            catalogue = Mappers.records().readTree(document.json);
        }
    }

    /** The catalogue as records without rules. */
    @State(Scope.Benchmark)
    public static class PlainForm {

        PlainRecords.Catalogue catalogue;

        /** Made by the harness. */
        public PlainForm() {}

        /**
         * Reads the catalogue.
         *
         * @param document the catalogue
         */
        @Setup
        public void read(JsonForm document) {
            catalogue = Mappers.records().readValue(document.json, PlainRecords.Catalogue.class);
        }
    }

    /** The catalogue as records with Jakarta's annotations. */
    @State(Scope.Benchmark)
    public static class AnnotatedForm {

        AnnotatedRecords.Catalogue catalogue;

        /** Made by the harness. */
        public AnnotatedForm() {}

        /**
         * Reads the catalogue.
         *
         * @param document the catalogue
         */
        @Setup
        public void read(JsonForm document) {
            catalogue = Mappers.records().readValue(document.json, AnnotatedRecords.Catalogue.class);
        }
    }
}
