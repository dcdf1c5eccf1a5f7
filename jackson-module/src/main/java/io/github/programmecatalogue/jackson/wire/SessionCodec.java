package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.Session;

/** Reads and writes a meeting: {@code {"day": "monday", "start": "16:00", "end": "17:30", "everyWeeks": 2}}. */
final class SessionCodec extends RecordCodec<Session, Session.Builder> {

    static final SessionCodec INSTANCE = new SessionCodec();

    private static final String DAY = "day";
    private static final String DATE = "date";
    private static final String START = "start";
    private static final String END = "end";
    private static final String EVERY_WEEKS = "everyWeeks";

    private SessionCodec() {
        super(
                Session.class,
                new PropertyTable<Session.Builder>()
                        .value(DAY, EnumCodecs.DAY_OF_WEEK, Session.Builder::day)
                        .value(DATE, TimeCodec.DATE, Session.Builder::date)
                        .value(START, TimeCodec.TIME_OF_DAY, Session.Builder::start)
                        .value(END, TimeCodec.TIME_OF_DAY, Session.Builder::end)
                        .value(EVERY_WEEKS, WholeNumberCodec.INSTANCE, Session.Builder::everyWeeks)
                        .requiring(START, END)
                        .whole());
    }

    @Override
    Session.Builder draft() {
        return Session.builder();
    }

    @Override
    Session build(Session.Builder session) {
        return session.build();
    }

    @Override
    public void writeMembers(Session session, TokenSink sink) {
        put(sink, DAY, EnumCodecs.DAY_OF_WEEK, session.getDay());
        put(sink, DATE, TimeCodec.DATE, session.getDate());
        put(sink, START, TimeCodec.TIME_OF_DAY, session.getStart());
        put(sink, END, TimeCodec.TIME_OF_DAY, session.getEnd());
        if (session.getDay().isPresent()) {
            put(sink, EVERY_WEEKS, session.getEveryWeeks());
        }
    }
}
