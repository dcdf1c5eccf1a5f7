package org.example.school;

import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.value.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.json.JsonMapper;

/** A program in a run-time image of its own, which holds the library and of the JDK what it needs. */
public final class School {

    private School() {}

    public static void main(String... args) throws Exception {
        String document = Files.readString(Path.of(args[0]));
        JsonMapper mapper = args[1].equals("found")
                ? JsonMapper.builder().findAndAddModules().build()
                : JsonMapper.builder().addModule(new CatalogueModule()).build();
        Catalogue catalogue = mapper.readValue(document, Catalogue.class);
        if (!mapper.readTree(mapper.writeValueAsString(catalogue)).equals(mapper.readTree(document))) {
            throw new IllegalStateException("What is written must be what was read: " + document);
        }
        Catalogue untitled = Catalogue.builder()
                .from(catalogue)
                .title(LocalizedText.of("en", " "))
                .build();
        long blank = CatalogueValidator.standard().validate(untitled).count("text_blank");
        System.out.println(School.class.getModule() + " read " + catalogue.getId() + ", blank texts: " + blank);
    }
}
