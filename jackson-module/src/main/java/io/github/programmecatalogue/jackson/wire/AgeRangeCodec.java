package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.AgeRange;

/** Reads and writes a range of ages: {@code {"min": 7, "max": 10}}; without a lowest age it starts at 0. */
final class AgeRangeCodec extends RecordCodec<AgeRange, Ends<Integer>> {

    static final AgeRangeCodec INSTANCE = new AgeRangeCodec();

    private static final String MIN = "min";
    private static final String MAX = "max";

    private AgeRangeCodec() {
        super(AgeRange.class, PropertyTable.of(MIN, MAX).whole());
    }

    @Override
    String expected() {
        return "ages";
    }

    @Override
    Ends<Integer> draft() {
        return new Ends<>();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Ends<Integer> range) {
        return switch (name) {
            case MIN -> set(source, WholeNumberCodec.INSTANCE, range, Ends::first);
            case MAX -> set(source, WholeNumberCodec.INSTANCE, range, Ends::last);
            default -> throw unhandled(name);
        };
    }

    @Override
    AgeRange build(Ends<Integer> range) {
        if (range.first == null && range.last == null) {
            throw new IllegalArgumentException("Age range must state its lowest or highest age");
        }
        int min = range.first == null ? 0 : range.first;
        return range.last == null ? AgeRange.atLeast(min) : AgeRange.of(min, range.last);
    }

    @Override
    public void writeMembers(AgeRange range, TokenSink sink) {
        put(sink, MIN, range.getMin());
        put(sink, MAX, range.getMax());
    }
}
