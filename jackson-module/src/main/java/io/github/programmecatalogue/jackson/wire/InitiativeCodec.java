package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Initiative;

/** Reads and writes a programme, contest or movement that courses prepare for. */
final class InitiativeCodec extends EntityCodec<Initiative, Initiative.Builder> {

    static final InitiativeCodec INSTANCE = new InitiativeCodec();

    private static final String DESCRIPTION = "description";
    private static final String AGE_RANGE = "ageRange";
    private static final String URL = "url";

    private InitiativeCodec() {
        super(Initiative.class, titled(DESCRIPTION, AGE_RANGE, URL));
    }

    @Override
    Initiative.Builder draft() {
        return Initiative.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Initiative.Builder initiative) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Initiative>of(), initiative, Initiative.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, initiative, Initiative.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, initiative, Initiative.Builder::title);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, initiative, Initiative.Builder::description);
            case AGE_RANGE -> set(source, AgeRangeCodec.INSTANCE, initiative, Initiative.Builder::ageRange);
            case URL -> set(source, PlainTextCodec.INSTANCE, initiative, Initiative.Builder::url);
            case MODIFIED -> set(source, TimeCodec.INSTANT, initiative, Initiative.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, initiative, Initiative.Builder::extensions);
            default -> throw unhandled(name);
        };
    }

    @Override
    Initiative build(Initiative.Builder initiative) {
        return initiative.build();
    }

    @Override
    public void writeMembers(Initiative initiative, TokenSink sink) {
        putIdentity(initiative, sink);
        putTitle(initiative.getTitle(), sink);
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, initiative.getDescription());
        put(sink, AGE_RANGE, AgeRangeCodec.INSTANCE, initiative.getAgeRange());
        put(sink, URL, PlainTextCodec.INSTANCE, initiative.getUrl());
        putRest(initiative, sink);
    }
}
