package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Codec;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/** Knows our types by their public names, where a host asks for names of types and has not given them itself. */
final class PublicNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** An interface, as our types are, is otherwise none of the types that may stand where it is declared. */
    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return annotated instanceof AnnotatedClass && Format.find(type) instanceof ObjectCodec<?> codec
                ? List.of(new NamedType(codec.type(), codec.type().getSimpleName()))
                : null;
    }

    @Override
    public @Nullable PropertyName findRootName(MapperConfig<?> config, AnnotatedClass type) {
        Codec<?> codec = Format.find(type.getRawType());
        return codec == null ? null : PropertyName.construct(codec.type().getSimpleName());
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
