package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that has Jackson 3, which comes along, and no Jackson 2. */
class Jackson3Test {

    @Test
    void findsTheModule() throws Exception {
        assertReadsWhatItWrites(JsonMapper.builder().findAndAddModules().build());
    }

    @Test
    void addsTheModule() throws Exception {
        assertReadsWhatItWrites(JsonMapper.builder().addModule(new CatalogueModule()).build());
    }

    @Test
    void needsNoJackson2() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("com.fasterxml.jackson.core.JsonParser"));
    }

    private static void assertReadsWhatItWrites(JsonMapper mapper) throws Exception {
        try (InputStream golden = Jackson3Test.class.getResourceAsStream("/catalogue.json")) {
            JsonNode document = mapper.readTree(golden);
            Catalogue catalogue = mapper.treeToValue(document, Catalogue.class);
            assertEquals("robotics-basics", catalogue.getCourses().get(0).getId().toString());
            assertEquals(document, mapper.readTree(mapper.writeValueAsString(catalogue)));
        }
    }
}
