package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@BothJacksons
class NumberTest {

    private final Jackson jackson;
    private final Mapper json;

    NumberTest(Jackson jackson) {
        this.jackson = jackson;
        this.json = jackson.json();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "0.1",
                "1E-7",
                "12E-9",
                "1E-300",
                "1E+99",
                "1E+100",
                "1E+101",
                "12E+500",
                "1E+2000",
                "-1E+101",
                "9223372036854775808",
                "0.12345678901234567890123456789",
                "1.5E+400"
            })
    void comesBackFromExtensionsAsItWas(String number) {
        Extensions extensions = Extensions.of("number", new BigDecimal(number));
        assertComesBack(extensions, Extensions.class);
    }

    static Stream<BigDecimal> largest() {
        return Stream.of(
                new BigDecimal("9".repeat(1_000)),
                new BigDecimal("-" + "9".repeat(999)),
                new BigDecimal("0." + "9".repeat(998)),
                new BigDecimal("9." + "9".repeat(992) + "E+9999"),
                new BigDecimal("9." + "9".repeat(992) + "E-9007"),
                new BigDecimal("1E+9999"),
                new BigDecimal("-1E-9999"));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void comesBackFromExtensionsHoweverLong(BigDecimal number) {
        assertComesBack(Extensions.of("number", number), Extensions.class);
    }

    @ParameterizedTest
    @MethodSource("largest")
    void isWrittenWithoutExponentWhereTheMapperAsksForIt(BigDecimal number) {
        Extensions extensions = Extensions.of("number", number);
        assertThat(jackson.plain().write(extensions)).isEqualTo("{\"number\":" + number.toPlainString() + "}");
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {0.0, -0.0, 59.95, 1.0E-5, 1.0E10, 1.0E-300, 1.7976931348623157E308, 4.9E-324, 123456789.125})
    void comesBackFromACoordinateAsItWas(double degrees) {
        Place place = Place.builder().latitude(degrees).longitude(-degrees).build();
        assertComesBack(place, Place.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0000000001", "1.5", "100", "1E-20", "1E+50"})
    void comesBackFromHoursAsItWas(String hours) {
        assertComesBack(Workload.ofHours(new BigDecimal(hours)), Workload.class);
    }

    private <T> void assertComesBack(T value, Class<T> type) {
        String text = json.write(value);
        assertThat(json.read(text, type)).as(text).isEqualTo(value);
        String yaml = jackson.yaml().write(value);
        assertThat(jackson.yaml().read(yaml, type)).as(yaml).isEqualTo(value);
        assertThat(jackson.cbor().read(jackson.cbor().writeBytes(value), type)).isEqualTo(value);
        assertThat(json.readFromTree(json.tree(value), type)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"305, 305.00", "305.5, 305.50", "1e2, 100.00", "'\"305\"', 305.00", "'\"0.125\"', 0.125"})
    void readsAnAmountFromAStringOrANumber(String written, String amount) {
        Price price = json.read("{\"currency\":\"USD\",\"amount\":" + written + "}", Price.class);
        assertThat(price.getAmount()).isEqualTo(new BigDecimal(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "12000000", "1.0E7"})
    void readsAnAmountFromAFloatingPointNumber(double amount) {
        Price price = json.convert(Map.of("currency", "USD", "amount", amount), Price.class);
        assertThat(price.getAmount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
        Price single = json.convert(Map.of("currency", "USD", "amount", (float) amount), Price.class);
        assertThat(single.getAmount()).isEqualByComparingTo(BigDecimal.valueOf(amount));
    }

    @Test
    void readsACoordinateFromAFloatAsItIsWritten() {
        Place place = json.convert(Map.of("latitude", 59.95f, "longitude", 30.31f), Place.class);
        assertThat(place.getLatitude()).hasValue(59.95);
        assertThat(place.getLongitude()).hasValue(30.31);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e400", "-1e400"})
    void refusesACoordinateThatNoNumberHoldsFromATreeAsFromAText(String number) {
        String text = "{\"latitude\":" + new BigDecimal(number).toPlainString() + ",\"longitude\":1}";
        assertThatThrownBy(() -> json.read(text, Place.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be a finite number of degrees");
        Object tree = json.readTree(text);
        assertThatThrownBy(() -> json.readFromTree(tree, Place.class))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("must be a finite number of degrees");
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2147483647})
    void readsAWholeNumberWhateverHoldsIt(long weeks) {
        for (Number number : List.of(weeks, BigInteger.valueOf(weeks))) {
            Workload workload = json.convert(Map.of("weeks", number), Workload.class);
            assertThat(workload.getWeeks()).hasValue((int) weeks);
        }
    }
}
