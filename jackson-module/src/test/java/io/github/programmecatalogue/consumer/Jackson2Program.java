package io.github.programmecatalogue.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.programmecatalogue.jackson2.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.File;
import java.io.IOException;

/** Somebody's program that knows Jackson 2 only: reads a catalogue from one file and writes it to another. */
final class Jackson2Program {

    private Jackson2Program() {}

    /** Runs with the names of the files and whether the module is to be {@code found} or {@code added}. */
    public static void main(String... args) throws IOException {
        ObjectMapper mapper = args[2].equals("found")
                ? new ObjectMapper().findAndRegisterModules()
                : new ObjectMapper().registerModule(new CatalogueModule());
        Catalogue catalogue = mapper.readValue(new File(args[0]), Catalogue.class);
        mapper.writeValue(new File(args[1]), catalogue);
    }
}
