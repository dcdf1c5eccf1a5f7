package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads and writes a range of days: {@code {"from": "2026-09-01", "to": "2027-05-31"}}; one end may be absent. */
final class DateRangeCodec extends RecordCodec<DateRange, DateRangeCodec.Draft> {

    static final DateRangeCodec INSTANCE = new DateRangeCodec();

    private static final String FROM = "from";
    private static final String TO = "to";

    private DateRangeCodec() {
        super(DateRange.class, PropertyTable.of(FROM, TO).whole());
    }

    static final class Draft {
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        void from(LocalDate day) {
            from = day;
        }

        void to(LocalDate day) {
            to = day;
        }
    }

    @Override
    Draft draft() {
        return new Draft();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Draft range) {
        return switch (name) {
            case FROM -> set(source, TimeCodec.DATE, range, Draft::from);
            case TO -> set(source, TimeCodec.DATE, range, Draft::to);
            default -> throw unhandled(name);
        };
    }

    @Override
    DateRange build(Draft range) {
        if (range.from != null) {
            return range.to == null ? DateRange.startingOn(range.from) : DateRange.of(range.from, range.to);
        }
        if (range.to == null) {
            throw new IllegalArgumentException("Date range must state its first or last day: neither is there");
        }
        return DateRange.endingOn(range.to);
    }

    @Override
    public void writeMembers(DateRange range, TokenSink sink) {
        put(sink, FROM, TimeCodec.DATE, range.getFrom());
        put(sink, TO, TimeCodec.DATE, range.getTo());
    }
}
