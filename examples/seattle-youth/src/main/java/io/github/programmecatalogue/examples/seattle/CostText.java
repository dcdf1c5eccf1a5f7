package io.github.programmecatalogue.examples.seattle;

import io.github.programmecatalogue.value.Price;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people write about what something costs: a bare amount, such as "$45.00".
 *
 * <p>A longer text has amounts that nobody pays, or not all of: "$25.98/hr" is a wage, "$600 stipend" is paid to the
 * pupils, and "$95 initial cost and $10 per month" is two prices in one.
 */
final class CostText {

    private static final Pattern AMOUNT = Pattern.compile("\\$([0-9]{1,9}(?:\\.[0-9]{2})?)");

    private CostText() {}

    /** The price in US dollars that a text states. */
    static Reading<Price> read(String text) {
        String plain = Wording.plain(text);
        Matcher amount = AMOUNT.matcher(plain);
        if (amount.matches()) {
            return Reading.of(Price.of(amount.group(1), "USD"));
        }
        if (plain.contains("$")) {
            return Reading.refused(text, "is no bare amount: it may be earned, or one of several");
        }
        return Reading.refused(
                text, plain.startsWith("free") ? "is free, at least for some; no price says so" : "names no amount");
    }
}
