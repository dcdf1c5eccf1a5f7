package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Workload;

/** Reads and writes how much there is to learn: {@code {"hours": 144, "weeks": 36}}. */
final class WorkloadCodec extends RecordCodec<Workload, Workload.Builder> {

    static final WorkloadCodec INSTANCE = new WorkloadCodec();

    private static final String HOURS = "hours";
    private static final String HOURS_PER_WEEK = "hoursPerWeek";
    private static final String WEEKS = "weeks";
    private static final String MINUTES_PER_HOUR = "minutesPerHour";

    private WorkloadCodec() {
        super(
                Workload.class,
                new PropertyTable<Workload.Builder>()
                        .value(HOURS, DecimalCodec.INSTANCE, Workload.Builder::hours)
                        .value(HOURS_PER_WEEK, DecimalCodec.INSTANCE, Workload.Builder::hoursPerWeek)
                        .value(WEEKS, WholeNumberCodec.INSTANCE, Workload.Builder::weeks)
                        .value(MINUTES_PER_HOUR, WholeNumberCodec.INSTANCE, Workload.Builder::minutesPerHour)
                        .whole());
    }

    @Override
    String expected() {
        return "workload";
    }

    @Override
    Workload.Builder draft() {
        return Workload.builder();
    }

    @Override
    Workload build(Workload.Builder workload) {
        return workload.build();
    }

    @Override
    public void writeMembers(Workload workload, TokenSink sink) {
        put(sink, HOURS, DecimalCodec.INSTANCE, workload.getHours());
        put(sink, HOURS_PER_WEEK, DecimalCodec.INSTANCE, workload.getHoursPerWeek());
        put(sink, WEEKS, workload.getWeeks());
        put(sink, MINUTES_PER_HOUR, workload.getMinutesPerHour());
    }
}
