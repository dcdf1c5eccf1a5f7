package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.programmecatalogue.jackson2.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** The half of a program that is still with Jackson 2. */
class Jackson2Test {

    @Test
    void findsTheModule() throws Exception {
        assertReadsWhatItWrites(new ObjectMapper().findAndRegisterModules());
    }

    @Test
    void addsTheModule() throws Exception {
        assertReadsWhatItWrites(new ObjectMapper().registerModule(new CatalogueModule()));
    }

    private static void assertReadsWhatItWrites(ObjectMapper mapper) throws Exception {
        try (InputStream golden = Jackson2Test.class.getResourceAsStream("/catalogue.json")) {
            JsonNode document = mapper.readTree(golden);
            Catalogue catalogue = mapper.treeToValue(document, Catalogue.class);
            assertEquals("robotics-basics", catalogue.getCourses().get(0).getId().toString());
            assertEquals(document, mapper.readTree(mapper.writeValueAsString(catalogue)));
        }
    }
}
