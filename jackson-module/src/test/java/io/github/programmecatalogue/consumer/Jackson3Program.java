package io.github.programmecatalogue.consumer;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.File;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's program that knows Jackson 3 only: reads a catalogue from one file and writes it to another. */
final class Jackson3Program {

    private Jackson3Program() {}

    /** Runs with the names of the files and whether the module is to be {@code found} or {@code added}. */
    public static void main(String... args) {
        JsonMapper mapper = args[2].equals("found")
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new CatalogueModule()).build();
        Catalogue catalogue = mapper.readValue(new File(args[0]), Catalogue.class);
        mapper.writeValue(new File(args[1]), catalogue);
    }
}
