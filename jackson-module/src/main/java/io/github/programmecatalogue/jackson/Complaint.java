package io.github.programmecatalogue.jackson;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a parser complains of in its own words, and what a finding says of it in the readers' language.
 *
 * @param beginning how the complaint begins
 * @param evidence what it is evidence of
 */
record Complaint(Pattern beginning, Function<MatchResult, Map<String, Object>> evidence) {

    Complaint(String beginning, Function<MatchResult, Map<String, Object>> evidence) {
        this(Pattern.compile(beginning, Pattern.DOTALL), evidence);
    }

    /** What a message is evidence of, by the first complaint that it is; else the message itself. */
    static Map<String, Object> evidence(List<Complaint> complaints, String message) {
        for (Complaint complaint : complaints) {
            Matcher matcher = complaint.beginning().matcher(message);
            if (matcher.lookingAt()) {
                return complaint.evidence().apply(matcher);
            }
        }
        return Map.of("syntax", Printable.of(message));
    }

    /** The code point that was found. */
    static int code(MatchResult found) {
        return Integer.parseInt(found.group(1));
    }
}
