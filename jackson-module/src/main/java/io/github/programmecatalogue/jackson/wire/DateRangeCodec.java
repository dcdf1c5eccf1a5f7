package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.DateRange;
import java.time.LocalDate;

/** Reads and writes a range of days: {@code {"from": "2026-09-01", "to": "2027-05-31"}}; one end may be absent. */
final class DateRangeCodec extends RecordCodec<DateRange, Ends<LocalDate>> {

    static final DateRangeCodec INSTANCE = new DateRangeCodec();

    private static final String FROM = "from";
    private static final String TO = "to";

    private DateRangeCodec() {
        super(DateRange.class, PropertyTable.of(FROM, TO).whole());
    }

    @Override
    Ends<LocalDate> draft() {
        return new Ends<>();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Ends<LocalDate> range) {
        return switch (name) {
            case FROM -> set(source, TimeCodec.DATE, range, Ends::first);
            case TO -> set(source, TimeCodec.DATE, range, Ends::last);
            default -> throw unhandled(name);
        };
    }

    @Override
    DateRange build(Ends<LocalDate> range) {
        if (range.first != null) {
            return range.last == null ? DateRange.startingOn(range.first) : DateRange.of(range.first, range.last);
        }
        if (range.last == null) {
            throw new IllegalArgumentException("Date range must state its first or last day");
        }
        return DateRange.endingOn(range.last);
    }

    @Override
    public void writeMembers(DateRange range, TokenSink sink) {
        put(sink, FROM, TimeCodec.DATE, range.getFrom());
        put(sink, TO, TimeCodec.DATE, range.getTo());
    }
}
