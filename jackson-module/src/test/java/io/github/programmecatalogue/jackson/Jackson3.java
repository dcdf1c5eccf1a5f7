package io.github.programmecatalogue.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.Reader;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Jackson 3. */
final class Jackson3 implements Jackson {

    private static final PolymorphicTypeValidator OURS = BasicPolymorphicTypeValidator.builder()
            .allowIfBaseType(Object.class)
            .allowIfSubType("io.github.programmecatalogue.")
            .allowIfSubType("java.util.")
            .build();

    @Override
    public String nameOfModule() {
        return new CatalogueModule().getModuleName();
    }

    @Override
    public Mapper finding() {
        return new Mapper3(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public Mapper withModuleTwice() {
        return new Mapper3(builder().addModule(new CatalogueModule()).build());
    }

    @Override
    public Mapper json() {
        return new Mapper3(builder().build());
    }

    @Override
    public Mapper strict() {
        return new Mapper3(builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper lenient() {
        return new Mapper3(builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper unlimited() {
        StreamReadConstraints unlimited = StreamReadConstraints.builder()
                .maxNestingDepth(Integer.MAX_VALUE)
                .maxNumberLength(Integer.MAX_VALUE)
                .build();
        JsonFactory factory =
                JsonFactory.builder().streamReadConstraints(unlimited).build();
        return new Mapper3(JsonMapper.builder(factory)
                .addModule(new CatalogueModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper plain() {
        return new Mapper3(
                builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build());
    }

    @Override
    public Mapper typed(DefaultTyping typing, JsonTypeInfo.As inclusion) {
        return new Mapper3(
                builder().activateDefaultTyping(OURS, typing, inclusion).build());
    }

    @Override
    public Mapper polymorphic() {
        return new Mapper3(builder().polymorphicTypeValidator(OURS).build());
    }

    @Override
    public Mapper yaml() {
        return new Mapper3(YAMLMapper.builder().addModule(new CatalogueModule()).build());
    }

    @Override
    public Mapper sparingYaml(boolean quotingNumbers) {
        return new Mapper3(YAMLMapper.builder()
                .addModule(new CatalogueModule())
                .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
                .configure(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS, quotingNumbers)
                .build());
    }

    @Override
    public Mapper cbor() {
        return new Mapper3(CBORMapper.builder().addModule(new CatalogueModule()).build());
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new CatalogueModule());
    }

    @Override
    public String toString() {
        return "Jackson 3";
    }

    private record Mapper3(ObjectMapper mapper) implements Mapper {

        @Override
        public String write(Object value) {
            return mapper.writeValueAsString(value);
        }

        @Override
        public String writePretty(Object value) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);
            return mapper.writer()
                    .with(new DefaultPrettyPrinter(separators)
                            .withObjectIndenter(lines)
                            .withArrayIndenter(lines))
                    .writeValueAsString(value);
        }

        @Override
        public byte[] writeBytes(Object value) {
            return mapper.writeValueAsBytes(value);
        }

        @Override
        public String writeAs(Class<?> type, Object value) {
            return mapper.writerFor(type).writeValueAsString(value);
        }

        @Override
        public <T> T read(String text, Class<T> type) {
            return attempt(() -> mapper.readValue(text, type));
        }

        @Override
        public <T> T read(String text, TypeReference<T> type) {
            return attempt(() -> mapper.readValue(text, javaType(type)));
        }

        @Override
        public <T> T read(Reader text, Class<T> type) {
            return attempt(() -> mapper.readValue(text, type));
        }

        @Override
        public <T> T read(byte[] bytes, Class<T> type) {
            return attempt(() -> mapper.readValue(bytes, type));
        }

        @Override
        public Object tree(Object value) {
            return mapper.valueToTree(value);
        }

        @Override
        public Object readTree(String text) {
            return mapper.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .readTree(text);
        }

        @Override
        public <T> T readFromTree(Object tree, Class<T> type) {
            return attempt(() -> mapper.treeToValue((JsonNode) tree, type));
        }

        @Override
        public <T> T convert(Object value, Class<T> type) {
            return attempt(() -> mapper.convertValue(value, type));
        }

        @Override
        public <T> T convert(Object value, TypeReference<T> type) {
            return attempt(() -> mapper.convertValue(value, javaType(type)));
        }

        @Override
        public void update(Object value, TypeReference<?> type, String text) {
            attempt(() ->
                    mapper.readerFor(javaType(type)).withValueToUpdate(value).readValue(text));
        }

        @Override
        public int countModules() {
            return mapper.registeredModules().size();
        }

        private JavaType javaType(TypeReference<?> type) {
            return mapper.constructType(type.getType());
        }

        private static <T> T attempt(Supplier<T> reading) {
            try {
                return reading.get();
            } catch (JacksonException e) {
                TokenStreamLocation location = Objects.requireNonNullElse(e.getLocation(), TokenStreamLocation.NA);
                throw new Refusal(
                        e, e.getPath().stream().map(Mapper3::step), location.getLineNr(), location.getColumnNr());
            }
        }

        private static Object step(JacksonException.Reference reference) {
            return reference.getPropertyName() == null ? reference.getIndex() : reference.getPropertyName();
        }
    }
}
