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
        super(Competency.class, titled(DESCRIPTION, FRAMEWORK, CODE, BROADER, URL, ALIGNMENTS));
    }

    @Override
    Competency.Builder draft() {
        return Competency.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, Competency.Builder competency) {
        return switch (name) {
            case ID -> set(source, IdCodec.<Competency>of(), competency, Competency.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, competency, Competency.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, competency, Competency.Builder::title);
            case DESCRIPTION -> set(source, LocalizedTextCodec.INSTANCE, competency, Competency.Builder::description);
            case FRAMEWORK -> set(source, IdCodec.<CompetencyFramework>of(), competency, Competency.Builder::framework);
            case CODE -> set(source, PlainTextCodec.INSTANCE, competency, Competency.Builder::code);
            case BROADER -> addEach(source, IdCodec.<Competency>of(), competency, Competency.Builder::addBroader);
            case URL -> set(source, PlainTextCodec.INSTANCE, competency, Competency.Builder::url);
            case ALIGNMENTS -> addEach(source, PlainTextCodec.INSTANCE, competency, Competency.Builder::addAlignment);
            case MODIFIED -> set(source, TimeCodec.INSTANT, competency, Competency.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, competency, Competency.Builder::extensions);
            default -> throw unhandled(name);
        };
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
