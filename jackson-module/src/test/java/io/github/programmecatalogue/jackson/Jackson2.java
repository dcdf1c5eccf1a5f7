package io.github.programmecatalogue.jackson;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.TreeNode;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import com.fasterxml.jackson.databind.jsontype.PolymorphicTypeValidator;
import com.fasterxml.jackson.dataformat.cbor.databind.CBORMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import io.github.programmecatalogue.jackson2.CatalogueModule;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DefaultTyping;

/** Jackson 2, with the module by which it knows {@code Optional}, as Jackson 3 does by itself. */
final class Jackson2 implements Jackson {

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
        return new Mapper2(JsonMapper.builder().findAndAddModules().build());
    }

    @Override
    public Mapper withModuleTwice() {
        return new Mapper2(JsonMapper.builder()
                .addModule(new CatalogueModule())
                .addModule(new CatalogueModule())
                .build());
    }

    @Override
    public Mapper json() {
        return new Mapper2(builder().build());
    }

    @Override
    public Mapper strict() {
        return new Mapper2(builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper lenient() {
        return new Mapper2(builder()
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
        return new Mapper2(JsonMapper.builder(factory)
                .addModule(new CatalogueModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build());
    }

    @Override
    public Mapper plain() {
        return new Mapper2(
                builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build());
    }

    @Override
    public Mapper typed(DefaultTyping typing, JsonTypeInfo.As inclusion) {
        return new Mapper2(builder()
                .activateDefaultTyping(OURS, counterpart(typing), inclusion)
                .build());
    }

    /** The typing of the same name; of records, Jackson 2 has none. */
    private static ObjectMapper.DefaultTyping counterpart(DefaultTyping typing) {
        return typing == DefaultTyping.NON_FINAL_AND_RECORDS
                ? ObjectMapper.DefaultTyping.NON_FINAL
                : ObjectMapper.DefaultTyping.valueOf(typing.name());
    }

    @Override
    public Mapper polymorphic() {
        return new Mapper2(builder().polymorphicTypeValidator(OURS).build());
    }

    @Override
    public Mapper yaml() {
        return new Mapper2(YAMLMapper.builder().addModule(new CatalogueModule()).build());
    }

    @Override
    public Mapper sparingYaml(boolean quotingNumbers) {
        return new Mapper2(YAMLMapper.builder()
                .addModule(new CatalogueModule())
                .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                .configure(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS, quotingNumbers)
                .build());
    }

    @Override
    public Mapper cbor() {
        return new Mapper2(CBORMapper.builder().addModule(new CatalogueModule()).build());
    }

    private static JsonMapper.Builder builder() {
        return JsonMapper.builder().addModule(new CatalogueModule()).addModule(new Jdk8Module());
    }

    @Override
    public String toString() {
        return "Jackson 2";
    }

    private record Mapper2(ObjectMapper mapper) implements Mapper {

        @Override
        public String write(Object value) {
            return attempt(() -> mapper.writeValueAsString(value));
        }

        @Override
        public String writePretty(Object value) {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators =
                    Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
            return attempt(() -> mapper.writer(printer).writeValueAsString(value));
        }

        @Override
        public byte[] writeBytes(Object value) {
            return attempt(() -> mapper.writeValueAsBytes(value));
        }

        @Override
        public String writeAs(Class<?> type, Object value) {
            return attempt(() -> mapper.writerFor(type).writeValueAsString(value));
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
            return attempt(() -> mapper.reader()
                    .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .readTree(text));
        }

        @Override
        public <T> T readFromTree(Object tree, Class<T> type) {
            return attempt(() -> mapper.treeToValue((TreeNode) tree, type));
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
            return mapper.getRegisteredModuleIds().size();
        }

        private JavaType javaType(TypeReference<?> type) {
            return mapper.constructType(type.getType());
        }

        /** A conversion wraps what it refuses as an illegal argument. */
        private static <T> T attempt(Callable<T> reading) {
            try {
                return reading.call();
            } catch (JacksonException e) {
                throw refusal(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalArgumentException e) {
                throw e.getCause() instanceof JacksonException refused ? refusal(refused) : e;
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        private static Refusal refusal(JacksonException exception) {
            Stream<?> path = exception instanceof JsonMappingException mapping
                    ? mapping.getPath().stream().map(Mapper2::step)
                    : Stream.empty();
            JsonLocation location = Objects.requireNonNullElse(exception.getLocation(), JsonLocation.NA);
            return new Refusal(exception, path, location.getLineNr(), location.getColumnNr());
        }

        private static Object step(JsonMappingException.Reference reference) {
            return reference.getFieldName() == null ? reference.getIndex() : reference.getFieldName();
        }
    }
}
