package org.example.school;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.programmecatalogue.jackson2.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.value.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;

/** The half of a program of modules that is still with Jackson 2. */
public final class OldSchool {

    private OldSchool() {}

    public static void main(String... args) throws Exception {
        String document = Files.readString(Path.of(args[0]));
        ObjectMapper mapper = new ObjectMapper().registerModule(new CatalogueModule());
        Catalogue catalogue = mapper.readValue(document, Catalogue.class);
        if (!mapper.readTree(mapper.writeValueAsString(catalogue)).equals(mapper.readTree(document))) {
            throw new IllegalStateException("What is written must be what was read: " + document);
        }
        Catalogue untitled = Catalogue.builder()
                .from(catalogue)
                .title(LocalizedText.of("en", " "))
                .build();
        long blank = CatalogueValidator.standard().validate(untitled).count("text_blank");
        System.out.println(OldSchool.class.getModule() + " read " + catalogue.getId() + ", blank texts: " + blank);
    }
}
