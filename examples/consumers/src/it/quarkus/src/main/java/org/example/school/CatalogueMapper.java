package org.example.school;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.programmecatalogue.jackson2.CatalogueModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Adds the module to the mapper of Quarkus, which is one of Jackson 2 and looks for no modules. */
@Singleton
public class CatalogueMapper implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new CatalogueModule());
    }
}
