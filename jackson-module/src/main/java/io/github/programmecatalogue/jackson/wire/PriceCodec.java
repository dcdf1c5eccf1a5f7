package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Price;
import java.math.BigDecimal;

/** Reads and writes a price: {@code {"amount": "305.00", "currency": "USD", "per": "week"}}. */
final class PriceCodec extends RecordCodec<Price, Price.Builder> {

    static final PriceCodec INSTANCE = new PriceCodec();

    private static final String AMOUNT = "amount";
    private static final String AMOUNT_TO = "amountTo";
    private static final String CURRENCY = "currency";
    private static final String PER = "per";
    private static final String LABEL = "label";

    private PriceCodec() {
        super(
                Price.class,
                new PropertyTable<Price.Builder>()
                        .value(AMOUNT, AmountCodec.INSTANCE, Price.Builder::amount)
                        .value(AMOUNT_TO, AmountCodec.INSTANCE, Price.Builder::amountTo)
                        .value(CURRENCY, PlainTextCodec.INSTANCE, Price.Builder::currency)
                        .value(PER, EnumCodecs.PER, Price.Builder::per)
                        .value(LABEL, LocalizedTextCodec.INSTANCE, Price.Builder::label)
                        .requiring(AMOUNT, CURRENCY)
                        .whole());
    }

    @Override
    Price.Builder draft() {
        return Price.builder();
    }

    @Override
    Price build(Price.Builder price) {
        return price.build();
    }

    @Override
    public void writeMembers(Price price, TokenSink sink) {
        put(sink, AMOUNT, AmountCodec.INSTANCE, price.getAmount().toPlainString());
        put(sink, AMOUNT_TO, AmountCodec.INSTANCE, price.getAmountTo().map(BigDecimal::toPlainString));
        put(sink, CURRENCY, PlainTextCodec.INSTANCE, price.getCurrency().getCurrencyCode());
        put(sink, PER, EnumCodecs.PER, price.getPer());
        put(sink, LABEL, LocalizedTextCodec.INSTANCE, price.getLabel());
    }
}
