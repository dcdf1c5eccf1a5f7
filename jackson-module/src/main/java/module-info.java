/** The JSON format of the catalogue, for Jackson 3 and, where it is there, Jackson 2. */
module io.github.programmecatalogue.jackson {
    requires transitive io.github.programmecatalogue;
    requires transitive tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static org.snakeyaml.engine;

    exports io.github.programmecatalogue.jackson;
    exports io.github.programmecatalogue.jackson.comparison;
    exports io.github.programmecatalogue.jackson.report;
    exports io.github.programmecatalogue.jackson2;

    provides tools.jackson.databind.JacksonModule with
            io.github.programmecatalogue.jackson.CatalogueModule;
}
