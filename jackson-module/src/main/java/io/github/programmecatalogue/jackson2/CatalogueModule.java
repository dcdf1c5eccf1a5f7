package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleKeyDeserializers;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import io.github.programmecatalogue.jackson.wire.Artifact;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import io.github.programmecatalogue.jackson.wire.TextCodec;

/**
 * The JSON format of the catalogue for a Jackson 2 mapper: every type of the model reads and writes, wherever it stands,
 * just as with the {@link io.github.programmecatalogue.jackson.CatalogueModule} of Jackson 3.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CatalogueModule()).build();
 * Catalogue catalogue = mapper.readValue(file, Catalogue.class);
 * }</pre>
 *
 * <p>{@code findAndAddModules()} finds it on the class path, but not on the module path: add it there. On the class path
 * Jackson 3 may be left out; on the module path it must be there as well. Mappers of other formats that Jackson has (YAML,
 * CBOR) do as well as that of JSON.
 *
 * <p>What is JSON, but not of this format, is a {@link com.fasterxml.jackson.databind.exc.MismatchedInputException} that
 * names the property, what belongs there and what was found, with path and location. What is no JSON at all, such as a
 * document that ends early, is Jackson's own {@link com.fasterxml.jackson.core.exc.StreamReadException}; what is beyond the
 * limits of the mapper (1,000 levels, 1,000 digits) is its
 * {@link com.fasterxml.jackson.core.exc.StreamConstraintsException}. These two cannot hold a path: where there is one, each
 * is the cause of a {@link com.fasterxml.jackson.databind.JsonMappingException} that has its message and location and the
 * path, unless {@code WRAP_EXCEPTIONS} is off. All of them are {@link com.fasterxml.jackson.core.JacksonException}s. What a
 * disk or a network fails with stays the {@link java.io.IOException} that it was. A property that the format does not have
 * is treated as the mapper is configured ({@code FAIL_ON_UNKNOWN_PROPERTIES}, which Jackson 2 turns on); one that stands
 * twice is refused. Null is read as absent within a type of the model, and in place of a value of such a type it is null,
 * as for any other type. What follows the end of a document is read only with {@code FAIL_ON_TRAILING_TOKENS}, which
 * Jackson 2 leaves off: enable it, or a second document in a file passes unseen.
 *
 * <p>The format is fixed. Annotations, mix-ins and settings that change how the properties of a class are named, chosen
 * or written (naming strategies, views, filters, inclusion, {@code @JsonUnwrapped}, date formats) do not apply inside
 * these types; type information ({@code @JsonTypeInfo}, default typing) does apply to a value as a whole. What is declared
 * as an {@link io.github.programmecatalogue.model.Entity} only is written as what it is, and can be read back where type
 * information says what that was.
 *
 * <p>A YAML mapper that leaves out quotation marks ({@code MINIMIZE_QUOTES}) must still quote strings that look like
 * numbers ({@code ALWAYS_QUOTE_NUMBERS_AS_STRINGS}), since a code such as 3.4 is a string. YAML does not carry every name:
 * Jackson 2.21 writes names of properties that hold U+0085 so that they are read as others. Negative numbers in CBOR whose
 * digits do not fit 64 bits come out by one too small in Jackson 3, unless they are written with
 * {@code ENCODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING}; Jackson 2 must then read them with
 * {@code DECODE_USING_STANDARD_NEGATIVE_BIGINT_ENCODING}.
 *
 * <p>Immutable and thread-safe.
 */
public final class CatalogueModule extends Module {

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
        context.appendAnnotationIntrospector(new PublicNames());
        context.addSerializers(serializers);
        context.addDeserializers(new CodecDeserializers());
        context.addKeySerializers(keySerializers);
        context.addKeyDeserializers(keyDeserializers);
    }
}
