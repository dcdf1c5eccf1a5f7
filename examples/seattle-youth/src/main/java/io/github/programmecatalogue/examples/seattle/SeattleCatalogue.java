package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a catalogue of their programs. */
final class SeattleCatalogue {

    /** The language of all their texts. */
    static final String LANGUAGE = "en";

    private SeattleCatalogue() {}

    /** A catalogue with a course for each program, and with each organisation once. */
    static Catalogue of(List<ProgramReading> programs) {
        Map<Id<Provider>, Provider> providers = new LinkedHashMap<>();
        Catalogue.Builder catalogue = Catalogue.builder()
                .id("seattle-youth")
                .title(LocalizedText.of(LANGUAGE, "Youth programs of Seattle"))
                .language(LANGUAGE)
                .license("MIT");
        for (ProgramReading program : programs) {
            String name = program.program().organizationName();
            Provider provider = providers.computeIfAbsent(ProviderId.of(name), id -> provider(id, name));
            catalogue.addCourse(program.course(provider));
            program.offering().ifPresent(catalogue::addOffering);
        }
        return catalogue.providers(providers.values()).build();
    }

    private static Provider provider(Id<Provider> id, String name) {
        return Provider.builder().id(id).title(LocalizedText.of(LANGUAGE, name)).build();
    }
}
