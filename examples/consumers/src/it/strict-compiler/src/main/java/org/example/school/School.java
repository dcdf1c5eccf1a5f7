package org.example.school;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.testing.Faults;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/** Uses a type of every kind; the compiler warns of nothing, since it is asked about everything. */
public final class School {

    private School() {}

    /**
     * Checks what a file says.
     *
     * @param json a catalogue
     * @return what is wrong with it
     */
    public static ValidationReport check(String json) {
        JsonMapper mapper = JsonMapper.builder().addModule(new CatalogueModule()).build();
        Catalogue catalogue = mapper.readValue(json, Catalogue.class);
        return CatalogueValidator.standard().validate(catalogue);
    }

    static Catalogue ours() {
        Course course = Course.builder()
                .id("robotics")
                .title(LocalizedText.of("en", "Robotics"))
                .ageRange(AgeRange.of(7, 10))
                .build();
        Offering offering = Offering.builder().id("autumn").course("robotics").build();
        return Catalogue.builder()
                .id("our-school")
                .title(LocalizedText.of("en", "Our school"))
                .language("en")
                .addCourse(course)
                .addOffering(offering)
                .build();
    }

    static CatalogueIndex index() {
        return CatalogueIndex.of(ours());
    }

    static Class<?> faults() {
        return Faults.class;
    }
}
