package io.github.programmecatalogue.jackson;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a reader refuses and a schema cannot, with the words that the reader has for it. */
enum Unsayable {
    RANGE_ENDS_BEFORE_IT_STARTS("must not end (before it starts|below its start)"),
    DAY_NOT_IN_THE_CALENDAR("(Date|Instant) must be of ISO 8601, .*-(02-(29|3[01])|(04|06|09|11)-31)"),
    CURRENCY_NOT_IN_USE("Currency must be an ISO 4217 code such as RUB or USD: \"[A-Z]{3}\"$"),
    LANGUAGE_WITHOUT_A_MEANING("Language must be a BCP 47 tag .*: \"[A-Za-z]{2,8}-und"),
    LANGUAGE_TWICE("LocalizedText must have each property once"),
    HALF_A_SURROGATE_PAIR("must not contain half a surrogate pair"),
    PROPERTY_TWICE("must have each property once"),
    WHOLE_NUMBER_WITH_A_POINT_OR_AN_EXPONENT("must be a whole number: number -?[0-9]+(\\.0+)?([Ee][+-]?[0-9]+)?$"),
    HOURS_WITH_TOO_MANY_DIGITS("must be a number of at most 100 digits on either side of the point"),
    DEGREES_BEYOND_A_DOUBLE("must be a finite number of degrees"),
    EXTENSIONS_TOO_DEEP("Extensions must not be nested deeper"),
    EXTENSIONS_WITH_AN_ILLEGIBLE_NUMBER("umber.* must have at most|must be a number of at most 9,999");

    private final Pattern message;

    Unsayable(String message) {
        this.message = Pattern.compile(message, Pattern.DOTALL);
    }

    boolean covers(String problem) {
        return message.matcher(problem).find();
    }

    static boolean any(String problem) {
        return Arrays.stream(values()).anyMatch(unsayable -> unsayable.covers(problem));
    }
}
