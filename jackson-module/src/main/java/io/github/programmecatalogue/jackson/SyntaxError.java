package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.value.Quote;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Jackson says of a text that is no JSON, for findings to say in the readers' language. */
final class SyntaxError {

    /** A character or a word where none such belongs; what Jackson advises its own users is of no use to others. */
    private static final Pattern OUT_OF_PLACE = Pattern.compile(
            "(?:Unexpected character \\('|Unrecognized token '|Non-standard token ')(.*?)'(?: \\(code|: )",
            Pattern.DOTALL);

    private SyntaxError() {}

    /** What is out of place; where Jackson tells of something else, its own sentence. */
    static Map<String, Object> evidence(String message) {
        Matcher matcher = OUT_OF_PLACE.matcher(message);
        return matcher.lookingAt()
                ? Map.of("outOfPlace", Quote.of(matcher.group(1)))
                : Map.of("syntax", Printable.of(message));
    }
}
