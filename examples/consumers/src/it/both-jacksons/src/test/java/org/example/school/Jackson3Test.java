package org.example.school;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The half of a program that is with Jackson 3 already. */
class Jackson3Test {

    @Test
    void findsTheModule() throws Exception {
        assertReadsWhatItWrites(JsonMapper.builder().findAndAddModules().build());
    }

    @Test
    void addsTheModule() throws Exception {
        assertReadsWhatItWrites(JsonMapper.builder().addModule(new CatalogueModule()).build());
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
