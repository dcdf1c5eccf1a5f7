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
                PropertyTable.of(DAY, DATE, START, END, EVERY_WEEKS)
                        .requiring(START, END)
                        .whole());
    }

    @Override
    Session.Builder draft() {
        return Session.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Session.Builder session) {
        return switch (name) {
            case DAY -> set(source, EnumCodecs.DAY_OF_WEEK, session, Session.Builder::day);
            case DATE -> set(source, TimeCodec.DATE, session, Session.Builder::date);
            case START -> set(source, TimeCodec.TIME_OF_DAY, session, Session.Builder::start);
            case END -> set(source, TimeCodec.TIME_OF_DAY, session, Session.Builder::end);
            case EVERY_WEEKS -> set(source, WholeNumberCodec.INSTANCE, session, Session.Builder::everyWeeks);
            default -> throw unhandled(name);
        };
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
