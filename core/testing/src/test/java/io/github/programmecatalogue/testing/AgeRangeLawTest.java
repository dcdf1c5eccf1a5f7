package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.value.AgeRange;
import java.util.BitSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The algebra of age ranges: laws over all of them, and agreement with plain sets of ages over the small ones. */
class AgeRangeLawTest {

    /** Above every age that a small range states, so that a set of ages that ends here is an open range. */
    private static final int OLDEST = 40;

    @Property(tries = 500)
    void containsTheAgesOfItsSet(@ForAll("small") AgeRange range, @ForAll @IntRange(max = OLDEST) int age) {
        assertThat(range.contains(age)).isEqualTo(ages(range).get(age));
    }

    @Property(tries = 1000)
    void answersAsTheSetsOfAgesDo(@ForAll("small") AgeRange one, @ForAll("small") AgeRange other) {
        BitSet common = ages(one);
        common.and(ages(other));
        BitSet either = ages(one);
        either.or(ages(other));
        boolean gapless = either.nextClearBit(one.span(other).getMin()) >= either.length();

        assertThat(one.encloses(other)).isEqualTo(common.equals(ages(other)));
        assertThat(one.overlaps(other)).isEqualTo(!common.isEmpty());
        assertThat(one.abuts(other)).isEqualTo(common.isEmpty() && gapless);
        assertThat(one.intersection(other).map(AgeRangeLawTest::ages))
                .isEqualTo(common.isEmpty() ? Optional.empty() : Optional.of(common));
        assertThat(ages(one.span(other)).nextSetBit(0)).isEqualTo(either.nextSetBit(0));
        assertThat(ages(one.span(other)).length()).isEqualTo(either.length());
        assertThat(ages(one.span(other)).cardinality()).isEqualTo(either.length() - either.nextSetBit(0));
    }

    @Property(tries = 500)
    void doesNotCareWhichRangeComesFirst(@ForAll @Any AgeRange one, @ForAll @Any AgeRange other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.abuts(other)).isEqualTo(other.abuts(one));
        assertThat(one.intersection(other)).isEqualTo(other.intersection(one));
        assertThat(one.span(other)).isEqualTo(other.span(one));
    }

    @Property(tries = 500)
    void doesNotCareHowThreeRangesAreGrouped(
            @ForAll @Any AgeRange a, @ForAll @Any AgeRange b, @ForAll @Any AgeRange c) {
        assertThat(a.span(b).span(c)).isEqualTo(a.span(b.span(c)));
        assertThat(a.intersection(b).flatMap(c::intersection))
                .isEqualTo(b.intersection(c).flatMap(a::intersection));
    }

    @Property(tries = 500)
    void enclosesItselfAndNothingAbutsItself(@ForAll @Any AgeRange range) {
        assertThat(range.encloses(range)).isTrue();
        assertThat(range.intersection(range)).contains(range);
        assertThat(range.span(range)).isEqualTo(range);
        assertThat(range.abuts(range)).isFalse();
    }

    @Property(tries = 500)
    void standsBetweenIntersectionAndSpan(@ForAll @Any AgeRange one, @ForAll @Any AgeRange other) {
        assertThat(one.span(other).encloses(one)).isTrue();
        assertThat(one.intersection(other).stream()).allMatch(one::encloses);
        assertThat(one.encloses(other)).isEqualTo(one.span(other).equals(one));
        assertThat(one.encloses(other)).isEqualTo(one.intersection(other).equals(Optional.of(other)));
        assertThat(one.encloses(other) && other.encloses(one)).isEqualTo(one.equals(other));
    }

    @Provide
    Arbitrary<AgeRange> small() {
        Arbitrary<Integer> ages = Arbitraries.integers().between(0, 20);
        return Arbitraries.oneOf(
                Combinators.combine(ages, ages)
                        .as((one, other) -> AgeRange.of(Math.min(one, other), Math.max(one, other))),
                ages.map(AgeRange::atLeast));
    }

    private static BitSet ages(AgeRange range) {
        BitSet ages = new BitSet();
        ages.set(range.getMin(), range.getMax().orElse(OLDEST) + 1);
        return ages;
    }
}
