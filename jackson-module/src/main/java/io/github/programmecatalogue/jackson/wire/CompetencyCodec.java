package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;

/** Reads and writes what somebody is able to do. */
final class CompetencyCodec extends EntityCodec<Competency, Competency.Builder> {

    static final CompetencyCodec INSTANCE = new CompetencyCodec();

    private static final String DESCRIPTION = "description";
    private static final String FRAMEWORK = "framework";
    private static final String CODE = "code";
    private static final String BROADER = "broader";
    private static final String URL = "url";
    private static final String ALIGNMENTS = "alignments";

    private CompetencyCodec() {
        super(
                Competency.class,
                new PropertyTable<Competency.Builder>()
                        .value(ID, IdCodec.<Competency>of(), Competency.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, Competency.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, Competency.Builder::title)
                        .value(DESCRIPTION, LocalizedTextCodec.INSTANCE, Competency.Builder::description)
                        .value(FRAMEWORK, IdCodec.<CompetencyFramework>of(), Competency.Builder::framework)
                        .value(CODE, PlainTextCodec.INSTANCE, Competency.Builder::code)
                        .list(BROADER, IdCodec.<Competency>of(), Competency.Builder::addBroader)
                        .value(URL, PlainTextCodec.INSTANCE, Competency.Builder::url)
                        .list(ALIGNMENTS, PlainTextCodec.INSTANCE, Competency.Builder::addAlignment)
                        .value(MODIFIED, TimeCodec.INSTANT, Competency.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, Competency.Builder::extensions)
                        .requiring(ID, TITLE));
    }

    @Override
    Competency.Builder draft() {
        return Competency.builder();
    }

    @Override
    Competency build(Competency.Builder competency) {
        return competency.build();
    }

    @Override
    public void writeMembers(Competency competency, TokenSink sink) {
        putIdentity(competency, sink);
        putTitle(competency.getTitle(), sink);
        put(sink, DESCRIPTION, LocalizedTextCodec.INSTANCE, competency.getDescription());
        put(sink, FRAMEWORK, IdCodec.<CompetencyFramework>of(), competency.getFramework());
        put(sink, CODE, PlainTextCodec.INSTANCE, competency.getCode());
        putEach(sink, BROADER, IdCodec.<Competency>of(), competency.getBroader());
        put(sink, URL, PlainTextCodec.INSTANCE, competency.getUrl());
        putEach(sink, ALIGNMENTS, PlainTextCodec.INSTANCE, competency.getAlignments());
        putRest(competency, sink);
    }
}
