package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.constraint.ChildhoodAgeValidator;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** How values are kept in ints: what goes in with one method comes out with the other. */
final class Packed {

    private static final int NO_AGE = Nodes.NONE;
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int ENUM_BITS = 4;
    private static final int ENUM_MASK = (1 << ENUM_BITS) - 1;

    /** Below this, ranges are made once: nearly all courses have one of them, and each is asked for again and again. */
    private static final int COMMON_AGES = 32;

    private static final List<Optional<AgeRange>> COMMON = commonAges();

    private Packed() {}

    private static List<Optional<AgeRange>> commonAges() {
        List<Optional<AgeRange>> common = new ArrayList<>();
        for (int i = 0; i < COMMON_AGES * COMMON_AGES; i++) {
            int min = i / COMMON_AGES;
            int max = i % COMMON_AGES;
            common.add(min > max ? Optional.empty() : Optional.of(AgeRange.of(min, max)));
        }
        return List.copyOf(common);
    }

    static int minAge(Optional<AgeRange> ages) {
        return isKnown(ages) ? ages.get().getMin() : NO_AGE;
    }

    static int maxAge(Optional<AgeRange> ages) {
        return isKnown(ages) ? ages.get().getMax().orElse(OPEN) : NO_AGE;
    }

    private static boolean isKnown(Optional<AgeRange> ages) {
        return ages.isPresent() && ChildhoodAgeValidator.saysWho(ages.get());
    }

    static Optional<AgeRange> ages(int min, int max) {
        if (min == NO_AGE) {
            return Optional.empty();
        }
        if (max < COMMON_AGES) {
            return COMMON.get(COMMON_AGES * min + max);
        }
        return Optional.of(max == OPEN ? AgeRange.atLeast(min) : AgeRange.of(min, max));
    }

    /** A member of an enumeration of fewer than sixteen, in one of eight places of an int. */
    static int member(int place, Optional<? extends Enum<?>> member) {
        return member.isPresent() ? (member.get().ordinal() + 1) << (ENUM_BITS * place) : 0;
    }

    /** What may have been packed of an enumeration, by its number: nothing, or a member. */
    static <E extends Enum<E>> List<Optional<E>> choices(Class<E> type) {
        List<Optional<E>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        EnumSet.allOf(type).forEach(member -> choices.add(Optional.of(member)));
        return List.copyOf(choices);
    }

    /** A member that is always there. */
    static <E> E member(int place, int packed, E[] members) {
        return members[(packed >>> (ENUM_BITS * place) & ENUM_MASK) - 1];
    }

    static <E> Optional<E> member(int place, int packed, List<Optional<E>> choices) {
        return choices.get(packed >>> (ENUM_BITS * place) & ENUM_MASK);
    }

    static int firstDay(Optional<DateRange> days) {
        return days.flatMap(DateRange::getFrom).map(Packed::day).orElse(Integer.MIN_VALUE);
    }

    static int lastDay(Optional<DateRange> days) {
        return days.flatMap(DateRange::getTo).map(Packed::day).orElse(Integer.MAX_VALUE);
    }

    /** Days since 1970, those beyond some five million years taken for that. */
    private static int day(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE - 1L, day.toEpochDay()));
    }

    static Optional<DateRange> days(int first, int last) {
        if (first == Integer.MIN_VALUE) {
            return last == Integer.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(DateRange.endingOn(LocalDate.ofEpochDay(last)));
        }
        LocalDate from = LocalDate.ofEpochDay(first);
        return Optional.of(
                last == Integer.MAX_VALUE
                        ? DateRange.startingOn(from)
                        : DateRange.of(from, LocalDate.ofEpochDay(last)));
    }

    static int high(long bits) {
        return (int) (bits >>> Integer.SIZE);
    }

    static int low(long bits) {
        return (int) bits;
    }

    static long join(int high, int low) {
        return ((long) high << Integer.SIZE) | Integer.toUnsignedLong(low);
    }
}
