package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.CatalogueMetadata;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JSON format 1.0: the codecs of all its public types. */
public final class Format {

    private static final List<ObjectCodec<?>> OBJECTS = List.of(
            LocalizedTextCodec.INSTANCE,
            AgeRangeCodec.INSTANCE,
            WorkloadCodec.INSTANCE,
            GroupSizeCodec.INSTANCE,
            CompetencyLevelCodec.INSTANCE,
            PrerequisiteCodec.INSTANCE,
            DateRangeCodec.INSTANCE,
            PriceCodec.INSTANCE,
            SessionCodec.INSTANCE,
            PlaceCodec.INSTANCE,
            ContactCodec.INSTANCE,
            ExtensionsCodec.INSTANCE,
            ProviderCodec.INSTANCE,
            InitiativeCodec.INSTANCE,
            CompetencyFrameworkCodec.INSTANCE,
            CompetencyCodec.INSTANCE,
            ClusterCodec.INSTANCE,
            AgeGroupCodec.INSTANCE,
            CourseCodec.INSTANCE,
            OfferingCodec.INSTANCE,
            CatalogueHeaderCodec.INSTANCE,
            CatalogueCodec.INSTANCE);

    private static final List<TextCodec<?>> TEXTS = List.of(
            IdCodec.of(),
            EnumCodecs.COURSE_KIND,
            EnumCodecs.COURSE_STATUS,
            EnumCodecs.DELIVERY_MODE,
            EnumCodecs.DIRECTION,
            EnumCodecs.ENROLMENT_STATUS,
            EnumCodecs.LEVEL,
            EnumCodecs.OFFERING_STATUS,
            EnumCodecs.PER,
            EnumCodecs.STRENGTH,
            EnumCodecs.STUDY_FORM);

    private static final Map<Class<?>, Codec<?>> BY_TYPE = Stream.concat(OBJECTS.stream(), TEXTS.stream())
            .collect(Collectors.toUnmodifiableMap(Codec::type, Function.identity()));

    private Format() {}

    /** The codec of the entities that a section lists. */
    static RecordCodec<? extends Entity<?>, ?> of(Section section) {
        return switch (section) {
            case PROVIDERS -> ProviderCodec.INSTANCE;
            case INITIATIVES -> InitiativeCodec.INSTANCE;
            case FRAMEWORKS -> CompetencyFrameworkCodec.INSTANCE;
            case COMPETENCIES -> CompetencyCodec.INSTANCE;
            case CLUSTERS -> ClusterCodec.INSTANCE;
            case AGE_GROUPS -> AgeGroupCodec.INSTANCE;
            case COURSES -> CourseCodec.INSTANCE;
            case OFFERINGS -> OfferingCodec.INSTANCE;
        };
    }

    /**
     * What a catalogue says of itself, before what it lists.
     *
     * @return the codec
     */
    public static ObjectCodec<CatalogueHeader> header() {
        return CatalogueHeaderCodec.INSTANCE;
    }

    /**
     * Writes an entity as it stands in the list of a section.
     *
     * @param section the section
     * @param entity one of its entities
     * @param sink what to write to
     * @throws ClassCastException if the section lists no such entities
     */
    public static void write(Section section, Entity<?> entity, TokenSink sink) {
        write(of(section), entity, sink);
    }

    private static <T> void write(ObjectCodec<T> codec, Entity<?> entity, TokenSink sink) {
        codec.write(codec.type().cast(entity), sink);
    }

    /**
     * The types that are JSON objects.
     *
     * @return a codec for each
     */
    public static List<ObjectCodec<?>> objects() {
        return OBJECTS;
    }

    /**
     * The types that several of those have in common, of which none says how a value is written.
     *
     * @return public types
     */
    public static List<Class<?>> supertypes() {
        return List.of(Entity.class, CatalogueMetadata.class);
    }

    /**
     * The types that are JSON strings, and so may be names of properties too.
     *
     * @return a codec for each
     */
    public static List<TextCodec<?>> texts() {
        return TEXTS;
    }

    /**
     * The names that stand in many a document: those of the properties of all types, and of the languages of ISO 639-1.
     *
     * @return each once
     */
    public static Set<String> names() {
        Set<String> names = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
        for (ObjectCodec<?> codec : OBJECTS) {
            if (codec instanceof RecordCodec<?, ?> known) {
                names.addAll(known.propertyNames());
            }
        }
        return names;
    }

    /**
     * Finds the codec of a type, be it asked for by its public name or, as a mapper does that is to update a value, by
     * its hidden implementation.
     *
     * @param type the type
     * @return its codec; null if it is none of ours
     */
    public static @Nullable Codec<?> find(Class<?> type) {
        Codec<?> codec = BY_TYPE.get(type);
        for (Class<?> implemented : type.getInterfaces()) {
            codec = codec == null ? BY_TYPE.get(implemented) : codec;
        }
        return codec;
    }
}
