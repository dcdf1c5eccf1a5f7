package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Initiative;

/** Reads and writes a programme, contest or movement that courses prepare for. */
final class InitiativeCodec extends EntityCodec<Initiative, Initiative.Builder> {

    static final InitiativeCodec INSTANCE = new InitiativeCodec();

    private static final String DESCRIPTION = "description";
    private static final String AGE_RANGE = "ageRange";
    private static final String URL = "url";

    private InitiativeCodec() {
        super(
                Initiative.class,
                new PropertyTable<Initiative.Builder>()
                        .value(ID, IdCodec.<Initiative>of(), Initiative.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Initiative.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Initiative.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Initiative.Builder::description)
                        .value(AGE_RANGE, AgeRangeCodec.INSTANCE, Initiative.Builder::ageRange)
                        .value(URL, PlainTextCodec.INSTANCE, Initiative.Builder::url)
                        .value(MODIFIED, TimeCodec.INSTANT, Initiative.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Initiative.Builder::extensions)
                        .requiring(ID, TITLE));
    }

    @Override
    Initiative.Builder draft() {
        return Initiative.builder();
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
