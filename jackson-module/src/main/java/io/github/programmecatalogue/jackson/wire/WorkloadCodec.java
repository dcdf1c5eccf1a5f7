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
                PropertyTable.of(HOURS, HOURS_PER_WEEK, WEEKS, MINUTES_PER_HOUR).whole());
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
    boolean readProperty(String name, TokenSource source, Workload.Builder workload) {
        return switch (name) {
            case HOURS -> set(source, DecimalCodec.INSTANCE, workload, Workload.Builder::hours);
            case HOURS_PER_WEEK -> set(source, DecimalCodec.INSTANCE, workload, Workload.Builder::hoursPerWeek);
            case WEEKS -> set(source, WholeNumberCodec.INSTANCE, workload, Workload.Builder::weeks);
            case MINUTES_PER_HOUR -> set(source, WholeNumberCodec.INSTANCE, workload, Workload.Builder::minutesPerHour);
            default -> throw unhandled(name);
        };
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
