/** The JSON format of the catalogue, for Jackson. */
module io.github.programmecatalogue.jackson {
    requires transitive io.github.programmecatalogue;
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.github.programmecatalogue.jackson;
    exports io.github.programmecatalogue.jackson.report;

    provides tools.jackson.databind.JacksonModule with
            io.github.programmecatalogue.jackson.CatalogueModule;
}
