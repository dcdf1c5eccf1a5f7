package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Artifact;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import io.github.programmecatalogue.jackson.wire.TextCodec;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleKeyDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * The JSON format of the catalogue for a Jackson 3 mapper: every type of the model reads and writes, wherever it stands.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CatalogueModule()).build();
 * Catalogue catalogue = mapper.readValue(file, Catalogue.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it too. Mappers of other formats that Jackson has (YAML, CBOR) do as well as
 * that of JSON. A Jackson 2 mapper takes {@link io.github.programmecatalogue.jackson2.CatalogueModule}.
 *
 * <p>What is JSON, but not of this format, is a {@link tools.jackson.databind.exc.MismatchedInputException} that names
 * the property, what belongs there and what was found, with path and location. What is no JSON at all, such as a
 * document that ends early, is Jackson's own {@link tools.jackson.core.exc.StreamReadException}, with path and location;
 * what is beyond the limits of the mapper (500 levels, 1,000 digits) is its
 * {@link tools.jackson.core.exc.StreamConstraintsException}, with the path, and with a location where Jackson states
 * one. All of them are {@link tools.jackson.core.JacksonException}s. A property that the format does not have is treated as the
 * mapper is configured ({@code FAIL_ON_UNKNOWN_PROPERTIES}); one that stands twice is refused. Null is read as absent
 * within a type of the model, and in place of a value of such a type it is null, as for any other type.
 *
 * <p>The format is fixed. Annotations, mix-ins and settings that change how the properties of a class are named, chosen
 * or written (naming strategies, views, filters, inclusion, {@code @JsonUnwrapped}, date formats) do not apply inside
 * these types; type information ({@code @JsonTypeInfo}, default typing) does apply to a value as a whole. What is declared
 * as an {@link io.github.programmecatalogue.model.Entity} only is written as what it is, and can be read back where type
 * information says what that was.
 *
 * <p>A YAML mapper that leaves out quotation marks ({@code MINIMIZE_QUOTES}) must still quote strings that look like
 * numbers ({@code ALWAYS_QUOTE_NUMBERS_AS_STRINGS}), since a code such as 3.4 is a string. YAML does not carry every
 * text: snakeyaml-engine 3.0.1, on which Jackson's YAML rests, fails to read some texts whose characters beyond the
 * basic multilingual plane (emoji, say) meet the end of its buffer, and names of properties that hold U+0085.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueModule extends JacksonModule {

    /** A module, the same as any other of its class. */
    public CatalogueModule() {}

    @Override
    public String getModuleName() {
        return Artifact.NAME;
    }

    /**
     * The version of this library.
     *
     * @return what the Java module or else the manifest states; unknown if neither does
     */
    @Override
    public Version version() {
        String version = Artifact.version();
        return version == null
                ? Version.unknownVersion()
                : VersionUtil.parseVersion(version, Artifact.GROUP, Artifact.NAME);
    }

    @Override
    public void setupModule(SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleSerializers keySerializers = new SimpleSerializers();
        SimpleKeyDeserializers keyDeserializers = new SimpleKeyDeserializers();
        for (ObjectCodec<?> codec : Format.objects()) {
            serializers.addSerializer(new ObjectSerializer<>(codec));
        }
        for (Class<?> supertype : Format.supertypes()) {
            serializers.addSerializer(new SupertypeSerializer<>(supertype));
        }
        for (TextCodec<?> codec : Format.texts()) {
            serializers.addSerializer(new TextSerializer<>(codec));
            keySerializers.addSerializer(new KeySerializer<>(codec));
            keyDeserializers.addDeserializer(codec.type(), new CodecKeyDeserializer(codec));
        }
        context.appendAnnotationIntrospector(new PublicNames())
                .addSerializers(serializers)
                .addDeserializers(new CodecDeserializers())
                .addKeySerializers(keySerializers)
                .addKeyDeserializers(keyDeserializers);
    }
}
