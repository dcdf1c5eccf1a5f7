package io.github.programmecatalogue.examples.quickstart;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import tools.jackson.databind.json.JsonMapper;

/** Writes a catalogue as JSON by a mapper, and reads it again. */
public final class CatalogueJson {

    private CatalogueJson() {}

    public static void main(String[] args) {
        Catalogue catalogue = BuildCatalogue.catalogue();

        JsonMapper mapper =
                JsonMapper.builder().addModule(new CatalogueModule()).build();
        String json = mapper.writeValueAsString(catalogue);
        Catalogue again = mapper.readValue(json, Catalogue.class);

        System.out.println(json);
        System.out.println("unchanged: " + again.equals(catalogue));
        for (Course course : again.getCourses()) {
            System.out.println(
                    course.getId() + " for ages " + course.getAgeRange().orElseThrow());
        }
    }
}
