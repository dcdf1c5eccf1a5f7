package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.AgeRange;
import org.jspecify.annotations.Nullable;

/** Reads and writes a range of ages: {@code {"min": 7, "max": 10}}; without a lowest age it starts at 0. */
final class AgeRangeCodec extends RecordCodec<AgeRange, AgeRangeCodec.Draft> {

    static final AgeRangeCodec INSTANCE = new AgeRangeCodec();

    private static final String MIN = "min";
    private static final String MAX = "max";

    private AgeRangeCodec() {
        super(AgeRange.class, PropertyTable.of(MIN, MAX).whole());
    }

    static final class Draft {
        private @Nullable Integer min;
        private @Nullable Integer max;

        void min(int age) {
            min = age;
        }

        void max(int age) {
            max = age;
        }
    }

    @Override
    Draft draft() {
        return new Draft();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Draft range) {
        return switch (name) {
            case MIN -> set(source, WholeNumberCodec.INSTANCE, range, Draft::min);
            case MAX -> set(source, WholeNumberCodec.INSTANCE, range, Draft::max);
            default -> throw unhandled(name);
        };
    }

    @Override
    AgeRange build(Draft range) {
        if (range.min == null && range.max == null) {
            throw new IllegalArgumentException("Age range must state its lowest or highest age: neither is there");
        }
        int min = range.min == null ? 0 : range.min;
        return range.max == null ? AgeRange.atLeast(min) : AgeRange.of(min, range.max);
    }

    @Override
    public void writeMembers(AgeRange range, TokenSink sink) {
        put(sink, MIN, range.getMin());
        put(sink, MAX, range.getMax());
    }
}
