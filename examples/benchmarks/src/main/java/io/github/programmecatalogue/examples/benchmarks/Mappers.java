package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.programmecatalogue.jackson.CatalogueModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON mappers that are compared. */
final class Mappers {

    private Mappers() {}

    /** A mapper that knows the format by the library's module. */
    static JsonMapper library() {
        return JsonMapper.builder().addModule(new CatalogueModule()).build();
    }

    /** A mapper for records, without any module, that writes them in the order and with the omissions of the format. */
    static JsonMapper records() {
        return JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .build();
    }
}
