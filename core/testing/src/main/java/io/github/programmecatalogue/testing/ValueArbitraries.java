package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Place;
import io.github.programmecatalogue.value.Price;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Values of a catalogue: everything that their factories let one build, whatever a rule would say of it. */
public final class ValueArbitraries {

    private static final String ID_CHARACTERS =
            "abcxyzABCXYZ0123456789-._~:/?#[]@!$&'()*+,;=%"; // RFC 3986, some of the letters

    private ValueArbitraries() {}

    /**
     * Identities: a few that come again and again, so that they meet, and arbitrary ones of 1 to 255 characters, local
     * and external.
     *
     * @param <T> what is identified
     * @return ids
     */
    public static <T> Arbitrary<Id<T>> ids() {
        Arbitrary<String> texts = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of("a", "b", "c", "d", "e", "f")),
                Tuple.of(
                        3,
                        Arbitraries.strings()
                                .withChars(ID_CHARACTERS)
                                .ofMinLength(1)
                                .ofMaxLength(20)),
                Tuple.of(1, Arbitraries.strings().withChars(ID_CHARACTERS).ofLength(Id.MAX_LENGTH)),
                Tuple.of(1, Arbitraries.of("i", "I", "%", ":", "urn:", "1:x", "//example.org")),
                Tuple.of(2, externalIds().map(Id::toString)));
        return texts.map(Id::of);
    }

    /**
     * Identities that are absolute URIs, and so may name something outside the catalogue.
     *
     * @param <T> what is identified
     * @return external ids
     */
    public static <T> Arbitrary<Id<T>> externalIds() {
        Arbitrary<String> starts = Arbitraries.of("https://example.org/courses/", "urn:isbn:", "HTTP://x/", "a+b-c.1:");
        Arbitrary<String> ends =
                Arbitraries.strings().withChars(ID_CHARACTERS).ofMinLength(1).ofMaxLength(20);
        return Combinators.combine(starts, ends).as((start, end) -> Id.of(start + end));
    }

    /**
     * Ranges of ages: of children, of nobody, of one age, of the greatest number there is; with an open end or without.
     *
     * @return age ranges
     */
    public static Arbitrary<AgeRange> ageRanges() {
        Arbitrary<Integer> ages = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.integers().between(0, 20)),
                Tuple.of(1, Arbitraries.of(0, 99, 120, 121, Integer.MAX_VALUE - 1)),
                Tuple.of(1, Arbitraries.integers().between(0, Integer.MAX_VALUE - 1)));
        Arbitrary<AgeRange> closed = Combinators.combine(ages, ages)
                .as((one, other) -> AgeRange.of(Math.min(one, other), Math.max(one, other)));
        return Arbitraries.frequencyOf(Tuple.of(3, closed), Tuple.of(1, ages.map(AgeRange::atLeast)));
    }

    /**
     * Numbers from 0, in every scale: {@code 1.50}, {@code 1E+3}, {@code 0.00}.
     *
     * @return decimals of at most 60 digits on either side of the point
     */
    public static Arbitrary<BigDecimal> decimals() {
        Arbitrary<BigDecimal> small = Combinators.combine(
                        Arbitraries.longs().between(0, 1_000_000),
                        Arbitraries.integers().between(-3, 6))
                .as(BigDecimal::valueOf);
        Arbitrary<BigDecimal> large = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.ZERO, BigInteger.TEN.pow(40)),
                        Arbitraries.integers().between(-20, 60))
                .as(BigDecimal::new);
        return Arbitraries.frequencyOf(Tuple.of(6, small), Tuple.of(2, plainDecimals()), Tuple.of(1, large));
    }

    private static Arbitrary<BigDecimal> plainDecimals() {
        return Arbitraries.of("0", "0.00", "0E+5", "1", "1.5", "1.50", "10", "1E+1", "305.00", "0.1")
                .map(BigDecimal::new);
    }

    /**
     * Workloads of which any one, two or three of hours, hours a week and weeks are stated, consistent or not.
     *
     * @return workloads
     */
    public static Arbitrary<Workload> workloads() {
        Arbitrary<Integer> weeks =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 60), Arbitraries.of(0, 1, Integer.MAX_VALUE));
        return Combinators.combine(
                        decimals().optional(0.6),
                        decimals().optional(0.4),
                        weeks.optional(0.5),
                        Arbitraries.of(1, 40, 45, 60, Integer.MAX_VALUE).optional(0.3))
                .filter((hours, weekly, length, minutes) ->
                        hours.isPresent() || weekly.isPresent() || length.isPresent())
                .as((hours, weekly, length, minutes) -> {
                    Workload.Builder builder = Workload.builder().hours(hours).hoursPerWeek(weekly);
                    length.ifPresent(builder::weeks);
                    minutes.ifPresent(builder::minutesPerHour);
                    return builder.build();
                });
    }

    /**
     * Sizes of groups with one end or two, from nobody to the greatest number there is.
     *
     * @return group sizes
     */
    public static Arbitrary<GroupSize> groupSizes() {
        Arbitrary<Integer> pupils =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 30), Arbitraries.of(0, 1, Integer.MAX_VALUE));
        return Arbitraries.oneOf(
                Combinators.combine(pupils, pupils)
                        .as((one, other) -> GroupSize.of(Math.min(one, other), Math.max(one, other))),
                pupils.map(GroupSize::atLeast),
                pupils.map(GroupSize::atMost));
    }

    /**
     * Prices of one amount or two, in currencies with 0, 2, 3 and 4 decimals, and with none of their own.
     *
     * @return prices
     */
    public static Arbitrary<Price> prices() {
        Arbitrary<Currency> currencies =
                Arbitraries.of("RUB", "USD", "JPY", "KWD", "CLF", "XAU", "XXX").map(Currency::getInstance);
        return Combinators.combine(
                        decimals(),
                        decimals().optional(0.3),
                        currencies,
                        Arbitraries.of(Price.Per.class),
                        TextArbitraries.localizedTexts().optional(0.4))
                .as((amount, amountTo, currency, per, label) -> Price.builder()
                        .amount(amount)
                        .amountTo(amountTo.map(amount::add))
                        .currency(currency)
                        .per(per)
                        .label(label)
                        .build());
    }

    /**
     * Places of which anything may be missing but not everything; coordinates may lie off the Earth.
     *
     * @return places
     */
    public static Arbitrary<Place> places() {
        Arbitrary<Double> degrees = Arbitraries.oneOf(
                Arbitraries.doubles().between(-180, 180).ofScale(6),
                Arbitraries.of(0.0, -0.0, 90.0, -180.0, 1e-7, 123456789.5, Double.MIN_VALUE, -Double.MAX_VALUE));
        Arbitrary<String> regions = Arbitraries.of("RU", "RU-SPE", "US-CA", "ru-spe", "XX", "nowhere", "");
        return Combinators.combine(
                        TextArbitraries.localizedTexts().optional(0.5),
                        TextArbitraries.localizedTexts().optional(0.5),
                        degrees.optional(0.5),
                        degrees,
                        regions.optional(0.5))
                .filter((name, address, latitude, longitude, region) ->
                        name.isPresent() || address.isPresent() || latitude.isPresent() || region.isPresent())
                .as((name, address, latitude, longitude, region) -> {
                    Place.Builder builder =
                            Place.builder().name(name).address(address).region(region);
                    latitude.ifPresent(north -> builder.latitude(north).longitude(longitude));
                    return builder.build();
                });
    }

    /**
     * Contacts of which anything may be missing but not everything.
     *
     * @return contacts
     */
    public static Arbitrary<Contact> contacts() {
        return Combinators.combine(
                        TextArbitraries.texts().optional(0.5),
                        TextArbitraries.texts().optional(0.5),
                        urls().optional(0.5))
                .filter((phone, email, url) -> phone.isPresent() || email.isPresent() || url.isPresent())
                .as((phone, email, url) ->
                        Contact.builder().phone(phone).email(email).url(url).build());
    }

    /**
     * What may stand where a URL belongs.
     *
     * @return texts, some of which are absolute http or https URLs
     */
    public static Arbitrary<String> urls() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "https://example.org/",
                        "http://example.org/курсы?q=1&r=[2]#конец",
                        "HTTPS://EXAMPLE.ORG/I",
                        "//example.org",
                        "ftp://example.org",
                        "javascript:alert(1)"),
                TextArbitraries.texts());
    }

    /**
     * Trees of strings, booleans, numbers, nulls, lists and objects, now and then as deep as can be.
     *
     * @return extensions, empty ones among them
     */
    public static Arbitrary<Extensions> extensions() {
        return ExtensionTrees.extensions();
    }
}
