package io.github.programmecatalogue.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import io.github.programmecatalogue.jackson.wire.Codec;
import io.github.programmecatalogue.jackson.wire.Format;
import io.github.programmecatalogue.jackson.wire.ObjectCodec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows our types by their public names, where a host asks for names of types and has not given them itself. */
final class PublicNames extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** An interface, as our types are, is otherwise none of the types that may stand where it is declared. */
    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        return annotated instanceof AnnotatedClass && Format.find(type) instanceof ObjectCodec<?> codec
                ? List.of(new NamedType(codec.type(), codec.type().getSimpleName()))
                : null;
    }

    @Override
    public @Nullable PropertyName findRootName(AnnotatedClass type) {
        Codec<?> codec = Format.find(type.getRawType());
        return codec == null ? null : PropertyName.construct(codec.type().getSimpleName());
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }
}
