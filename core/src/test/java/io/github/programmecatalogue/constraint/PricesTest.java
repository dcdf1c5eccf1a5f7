package io.github.programmecatalogue.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Price;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricesTest {

    @ParameterizedTest
    @CsvSource({
        "305, USD",
        "305.5, USD",
        "305.500, USD",
        "2000, JPY",
        "2000.00, JPY",
        "1.234, KWD",
        "0, RUB",
        "1.2345, XAU"
    })
    void acceptsTheDecimalsOfTheCurrency(String amount, String currency) {
        assertThat(findings(Price.of(amount, currency))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"305.001, USD", "2000.5, JPY", "1.2345, KWD", "0.001, RUB"})
    void findsMoreDecimalsThanTheCurrencyHas(String amount, String currency) {
        assertThat(findings(Price.of(amount, currency))).containsExactly("prices[0].amount price_scale");
    }

    @Test
    void looksAtBothEndsOfARangeInEachPrice() {
        var range = Price.builder()
                .amount("1.001")
                .amountTo("2.002")
                .currency("EUR")
                .build();

        assertThat(findings(Price.of("1", "EUR"), range))
                .containsExactly("prices[1].amount price_scale", "prices[1].amountTo price_scale");
    }

    @Test
    void namesTheLabelAndItsLanguage() {
        assertThat(findings(
                        labelled("en", "Siblings", "ru", " "),
                        labelled("en", "<b>Siblings</b>", "ru", "Для братьев и сестёр")))
                .containsExactly("prices[0].label[ru] text_blank", "prices[1].label[en] text_has_markup");
    }

    private static Price labelled(String... label) {
        return Price.builder()
                .amount("100")
                .currency("RUB")
                .label(LocalizedText.ofEntries(label))
                .build();
    }

    private static List<String> findings(Price... prices) {
        return Findings.of(Offering.builder()
                .id("autumn")
                .course("robotics")
                .addPrices(prices)
                .build());
    }
}
