package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Price;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

/** Checks {@link TidyPrices}. */
public final class TidyPricesValidator extends ValueValidator<TidyPrices> {

    private static final String TYPE = "a List of Prices";

    /** For the validator factory. */
    public TidyPricesValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof List<?> list)) {
            throw Violations.unexpected(value, TYPE);
        }
        TextWalk walk = new TextWalk(Tidiness::checkAnswer, violations);
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element instanceof Price price) {
                walk.walkProperty(i, "label", price.getLabel());
                checkScale(price, i, violations);
            } else if (element != null) {
                throw Violations.unexpected(element, TYPE);
            }
        }
    }

    private static void checkScale(Price price, int index, Violations violations) {
        if (isTooFine(price.getAmount(), price.getCurrency())) {
            violations.add("price_scale", PropertyPath.of(index).property("amount"));
        }
        if (price.getAmountTo().isPresent() && isTooFine(price.getAmountTo().get(), price.getCurrency())) {
            violations.add("price_scale", PropertyPath.of(index).property("amountTo"));
        }
    }

    /** Gold and the other currencies that are no money have no decimals to compare with. */
    private static boolean isTooFine(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        return digits >= 0 && amount.scale() > digits;
    }
}
