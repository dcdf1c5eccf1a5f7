package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.wire.Token;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.JsonScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** What scalars and tags of YAML are in JSON. */
final class YamlScalar {

    private static final ScalarResolver JSON = new JsonScalarResolver();

    /** Says that a value has the type that it would have if it were quoted. */
    private static final String NON_SPECIFIC = "!";

    private YamlScalar() {}

    /** What a scalar is; one whose tag and text do not fit together is nothing that JSON has. */
    static Token token(ScalarEvent scalar) {
        Tag found = JSON.resolve(
                scalar.getValue(), scalar.isPlain() || scalar.getTag().isPresent());
        Tag tag = scalar.getTag()
                .map(name -> name.equals(NON_SPECIFIC) ? Tag.STR : new Tag(name))
                .orElse(found);
        if (tag.equals(Tag.STR)) {
            return Token.STRING;
        }
        boolean fits = tag.equals(found) || (tag.equals(Tag.FLOAT) && found.equals(Tag.INT));
        return fits ? literal(tag, scalar.getValue()) : Token.OTHER;
    }

    private static Token literal(Tag tag, String text) {
        if (tag.equals(Tag.INT)) {
            return Token.WHOLE_NUMBER;
        }
        if (tag.equals(Tag.FLOAT)) {
            return text.endsWith("inf") || text.endsWith("nan") ? Token.OTHER : Token.DECIMAL_NUMBER;
        }
        if (tag.equals(Tag.BOOL)) {
            return text.equals("true") ? Token.TRUE : Token.FALSE;
        }
        return tag.equals(Tag.NULL) ? Token.NULL : Token.OTHER;
    }

    /** Whether the tag of a mapping or of a sequence says that it is something else. */
    static boolean isForeign(Optional<String> tag, boolean mapping) {
        return tag.filter(name -> !name.equals(NON_SPECIFIC))
                .filter(name -> !name.equals((mapping ? Tag.MAP : Tag.SEQ).getValue()))
                .isPresent();
    }
}
