package io.github.programmecatalogue.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an offering costs, such as 305 US dollars a week, or from 2,000 to 3,000 roubles a month for siblings.
 *
 * <p>Trailing zeros carry no meaning: amounts have the decimals of their currency, and more only where they are not
 * zero. A free offering has no price. Currencies are those of ISO 4217.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public sealed interface Price permits ImmutablePrice {

    /**
     * The amount, or the lowest of several.
     *
     * @return 0 or more, in units of the currency
     */
    BigDecimal getAmount();

    /**
     * The highest amount, where the price is a range.
     *
     * @return not below the amount; empty if there is one amount only
     */
    Optional<BigDecimal> getAmountTo();

    /**
     * The currency.
     *
     * @return a currency of ISO 4217
     */
    Currency getCurrency();

    /**
     * What the price is paid for.
     *
     * @return the whole course unless said otherwise
     */
    @Value.Default
    default Per getPer() {
        return Per.COURSE;
    }

    /**
     * Who pays this price, or when.
     *
     * @return such as "Siblings" or "Early booking"; empty if everybody pays it
     */
    Optional<LocalizedText> getLabel();

    /**
     * An amount in a currency for the whole course.
     *
     * @param amount a plain decimal number such as {@code 305.00}, 0 or more, without exponent
     * @param currency an ISO 4217 code such as {@code USD}
     * @return the price
     * @throws IllegalArgumentException if the amount is not such a number, or the currency is unknown
     */
    static Price of(String amount, String currency) {
        return builder().amount(amount).currency(currency).build();
    }

    /**
     * A builder for a price of a whole course.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** What a price is paid for. */
    enum Per implements Labelled {
        /** The whole course. */
        COURSE("whole course", "весь курс"),
        /** A school year. */
        YEAR("year", "год"),
        /** A month. */
        MONTH("month", "месяц"),
        /** A week. */
        WEEK("week", "неделя"),
        /** A day. */
        DAY("day", "день"),
        /** A single meeting. */
        SESSION("session", "занятие"),
        /** An hour. */
        HOUR("hour", "час");

        private final LocalizedText label;

        Per(String english, String russian) {
            this.label = LocalizedText.of("en", english, "ru", russian);
        }

        @Override
        public String getLabel(Locale locale) {
            return label.get(locale);
        }
    }

    /** Builds a price part by part. */
    final class Builder extends ImmutablePrice.Builder {

        Builder() {}

        /**
         * The amount, or the lowest of several.
         *
         * @param amount a plain decimal number such as {@code 305.00}, without exponent
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a number
         */
        public Builder amount(String amount) {
            return amount(Decimals.parsePlain("Amount", amount));
        }

        /**
         * The highest amount of a range.
         *
         * @param amount a plain decimal number such as {@code 335.00}, without exponent
         * @return this builder
         * @throws IllegalArgumentException if the text is not such a number
         */
        public Builder amountTo(String amount) {
            return amountTo(Decimals.parsePlain("Amount", amount));
        }

        /**
         * The currency.
         *
         * @param code an ISO 4217 code such as {@code RUB}
         * @return this builder
         * @throws IllegalArgumentException if no currency has this code
         */
        public Builder currency(String code) {
            try {
                return currency(Currency.getInstance(code));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "Currency must be an ISO 4217 code such as RUB or USD: " + Quote.of(code), e);
            }
        }

        /**
         * The price.
         *
         * @return a new price
         * @throws IllegalArgumentException if an amount is negative or has more than 100 digits on either side of the point,
         *     or the highest is below the lowest
         * @throws IllegalStateException if amount or currency are missing
         */
        @Override
        public Price build() {
            Price stated = super.build();
            BigDecimal amount = stated.getAmount();
            amount(scaled(amount, stated.getCurrency()));
            stated.getAmountTo().ifPresent(to -> {
                if (to.compareTo(amount) < 0) {
                    throw new IllegalArgumentException("Price must not end below its start: " + amount + "–" + to);
                }
                amountTo(scaled(to, stated.getCurrency()));
            });
            return super.build();
        }

        private static BigDecimal scaled(BigDecimal amount, Currency currency) {
            BigDecimal canonical = Decimals.quantity("Amount", amount);
            int digits = Math.max(currency.getDefaultFractionDigits(), 0);
            return canonical.scale() < digits ? canonical.setScale(digits) : canonical;
        }
    }
}
