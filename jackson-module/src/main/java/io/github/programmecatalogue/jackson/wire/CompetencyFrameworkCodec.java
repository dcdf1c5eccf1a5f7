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
        super(CompetencyFramework.class, titled(VERSION, PUBLISHER, URL, LICENSE, PROFICIENCY_LEVELS));
    }

    @Override
    CompetencyFramework.Builder draft() {
        return CompetencyFramework.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, CompetencyFramework.Builder competencyFramework) {
        return switch (name) {
            case ID ->
                set(source, IdCodec.<CompetencyFramework>of(), competencyFramework, CompetencyFramework.Builder::id);
            case ALTERNATE_IDS ->
                set(source, StringMapCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::alternateIds);
            case TITLE ->
                set(source, LocalizedTextCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::title);
            case VERSION ->
                set(source, PlainTextCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::version);
            case PUBLISHER ->
                set(source, LocalizedTextCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::publisher);
            case URL -> set(source, PlainTextCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::url);
            case LICENSE ->
                set(source, PlainTextCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::license);
            case PROFICIENCY_LEVELS ->
                addAll(
                        source,
                        LocalizedTextCodec.INSTANCE,
                        competencyFramework,
                        CompetencyFramework.Builder::addProficiencyLevel);
            case MODIFIED -> set(source, TimeCodec.INSTANT, competencyFramework, CompetencyFramework.Builder::modified);
            case EXTENSIONS ->
                set(source, ExtensionsCodec.INSTANCE, competencyFramework, CompetencyFramework.Builder::extensions);
            default -> throw unhandled(name);
        };
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
