package io.github.programmecatalogue.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.programmecatalogue.jackson2.CatalogueModule;

/** The same mappers as {@link Mappers}, of Jackson 2. */
final class Jackson2Mappers {

    private Jackson2Mappers() {}

    /** A mapper that knows the format by the library's module. */
    static JsonMapper library() {
        return JsonMapper.builder().addModule(new CatalogueModule()).build();
    }

    /** A mapper for records, which needs a module for dates, that writes them with the omissions of the format. */
    static JsonMapper records() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .annotationIntrospector(new KebabCaseEnums())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                .build();
    }

    /** Writes enumerations as the annotations of {@link PlainRecords} have it, which are of Jackson 3. */
    private static final class KebabCaseEnums extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
            return EnumNamingStrategies.KebabCaseStrategy.class;
        }
    }
}
