package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CompetencyFramework;

/** Reads and writes a system of competencies. */
final class CompetencyFrameworkCodec extends EntityCodec<CompetencyFramework, CompetencyFramework.Builder> {

    static final CompetencyFrameworkCodec INSTANCE = new CompetencyFrameworkCodec();

    private static final String VERSION = "version";
    private static final String PUBLISHER = "publisher";
    private static final String URL = "url";
    private static final String LICENSE = "license";
    private static final String PROFICIENCY_LEVELS = "proficiencyLevels";

    private CompetencyFrameworkCodec() {
        super(
                CompetencyFramework.class,
                new PropertyTable<CompetencyFramework.Builder>()
                        .value(ID, IdCodec.<CompetencyFramework>of(), CompetencyFramework.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, CompetencyFramework.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, CompetencyFramework.Builder::title)
                        .value(VERSION, PlainTextCodec.INSTANCE, CompetencyFramework.Builder::version)
                        .value(PUBLISHER, LocalizedTextCodec.INSTANCE, CompetencyFramework.Builder::publisher)
                        .value(URL, PlainTextCodec.INSTANCE, CompetencyFramework.Builder::url)
                        .value(LICENSE, PlainTextCodec.INSTANCE, CompetencyFramework.Builder::license)
                        .wholeList(
                                PROFICIENCY_LEVELS,
                                LocalizedTextCodec.INSTANCE,
                                CompetencyFramework.Builder::addProficiencyLevel)
                        .value(MODIFIED, TimeCodec.INSTANT, CompetencyFramework.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, CompetencyFramework.Builder::extensions)
                        .requiring(ID, TITLE));
    }

    @Override
    CompetencyFramework.Builder draft() {
        return CompetencyFramework.builder();
    }

    @Override
    CompetencyFramework build(CompetencyFramework.Builder competencyFramework) {
        return competencyFramework.build();
    }

    @Override
    public void writeMembers(CompetencyFramework competencyFramework, TokenSink sink) {
        putIdentity(competencyFramework, sink);
        putTitle(competencyFramework.getTitle(), sink);
        put(sink, VERSION, PlainTextCodec.INSTANCE, competencyFramework.getVersion());
        put(sink, PUBLISHER, LocalizedTextCodec.INSTANCE, competencyFramework.getPublisher());
        put(sink, URL, PlainTextCodec.INSTANCE, competencyFramework.getUrl());
        put(sink, LICENSE, PlainTextCodec.INSTANCE, competencyFramework.getLicense());
        putEach(sink, PROFICIENCY_LEVELS, LocalizedTextCodec.INSTANCE, competencyFramework.getProficiencyLevels());
        putRest(competencyFramework, sink);
    }
}
