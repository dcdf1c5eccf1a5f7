package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.Price;
import java.util.List;

/** Checks {@link ValidPrices}. */
public final class ValidPricesValidator extends ValueValidator<ValidPrices> {

    private static final String TYPE = "a List of Prices";

    /** For the validator factory. */
    public ValidPricesValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (!(value instanceof List<?> list)) {
            throw Violations.unexpected(value, TYPE);
        }
        TextWalk walk = new TextWalk(WhiteSpace::reportBlank, violations);
        for (int i = 0; i < list.size(); i++) {
            Object element = list.get(i);
            if (element instanceof Price price) {
                walk.walkProperty(i, "label", price.getLabel());
            } else if (element != null) {
                throw Violations.unexpected(element, TYPE);
            }
        }
    }
}
