package io.github.programmecatalogue.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

    @ParameterizedTest
    @CsvSource({
        "305,     USD, 305.00",
        "305.0,   USD, 305.00",
        "305.000, USD, 305.00",
        "305.5,   USD, 305.50",
        "305.125, USD, 305.125",
        "007.10,  USD, 7.10",
        "0,       USD, 0.00",
        "1000,    JPY, 1000",
        "1000.00, JPY, 1000",
        "1000.50, JPY, 1000.5",
        "1,       KWD, 1.000",
        "1.10,    XAU, 1.1"
    })
    void hasTheDecimalsOfItsCurrency(String amount, String currency, BigDecimal scaled) {
        Price range =
                Price.builder().amount("0").amountTo(amount).currency(currency).build();

        assertThat(Price.of(amount, currency).getAmount()).isEqualTo(scaled);
        assertThat(range.getAmountTo()).contains(scaled);
    }

    @Test
    void readsADecimalWithAnExponentThatIsGivenAsANumber() {
        assertThat(Price.builder()
                        .amount(new BigDecimal("3E+2"))
                        .currency("USD")
                        .build())
                .isEqualTo(Price.of("300", "USD"));
    }

    @Test
    void isPaidForTheWholeCourseUnlessSaidOtherwise() {
        Price price = Price.of("305.00", "USD");
        LocalizedText label = LocalizedText.of("en", "Siblings");
        Price monthly = Price.builder()
                .from(price)
                .amountTo("335.00")
                .per(Price.Per.MONTH)
                .label(label)
                .build();

        assertThat(price.getPer()).isEqualTo(Price.Per.COURSE);
        assertThat(price.getAmountTo()).isEmpty();
        assertThat(price.getLabel()).isEmpty();
        assertThat(price.getCurrency()).isEqualTo(Currency.getInstance("USD"));
        assertThat(monthly.getPer()).isEqualTo(Price.Per.MONTH);
        assertThat(monthly.getLabel()).contains(label);
        assertThat(monthly).isNotEqualTo(price);
    }

    @Test
    void equalsWhateverTheTrailingZeros() {
        assertThat(Price.of("305", "USD")).isEqualTo(Price.of("305.000", "USD"));
        assertThat(Price.of("305", "USD")).hasSameHashCodeAs(Price.of("305.000", "USD"));
        assertThat(Price.of("305", "USD")).isNotEqualTo(Price.of("305", "EUR")).isNotEqualTo(Price.of("305.01", "USD"));
    }

    @Test
    void isWrittenForADeveloper() {
        assertThat(Price.of("305", "USD")).hasToString("Price{amount=305.00, currency=USD, per=COURSE}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1e3", "1E+2", "3.", ".5", "+3", "3,50", "1 000", "٣", "NaN", "$5", "0x10", "5 "})
    void refusesAnAmountThatIsNoPlainDecimal(String amount) {
        String message = "Amount must be a plain decimal number such as 305.00: \"" + amount + "\"";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.of(amount, "USD"))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.builder().amountTo(amount))
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "usd", "RU", "ZZZ", "рубль"})
    void refusesACurrencyThatIsNone(String currency) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.of("1", currency))
                .withMessage("Currency must be an ISO 4217 code such as RUB or USD: \"" + currency + "\"");
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(() -> Price.of("-5.00", "USD"), "Amount must not be negative: -5.00"),
                refusal(() -> range("300", "299.99"), "Price must not end below its start: 300–299.99"),
                refusal(() -> range("0", "-1"), "Price must not end below its start: 0–-1"),
                refusal(
                        () -> Price.of("1".repeat(101), "USD"),
                        "Amount must be a plain decimal number such as 305.00: \"" + "1".repeat(60) + "…\""),
                refusal(
                        () -> dollars(new BigDecimal("1E+100")),
                        "Amount must have at most 100 digits on either side of the point: \"1E+100\""),
                refusal(
                        () -> dollars(new BigDecimal("1E+999999999")),
                        "A number must have an exponent of at most 6 digits: \"1E+999999999\""));
    }

    private static Price range(String amount, String amountTo) {
        return Price.builder().amount(amount).amountTo(amountTo).currency("USD").build();
    }

    private static Price dollars(BigDecimal amount) {
        return Price.builder().amount(amount).currency("USD").build();
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesWhatHasNoMeaning(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @Test
    void namesWhatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Price.builder().build())
                .withMessage("Cannot build Price, some of required attributes are not set [amount, currency]");
    }
}
