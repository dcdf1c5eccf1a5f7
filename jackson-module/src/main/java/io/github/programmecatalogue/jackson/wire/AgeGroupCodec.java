package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.AgeGroup;

/** Reads and writes a named band of ages. */
final class AgeGroupCodec extends EntityCodec<AgeGroup, AgeGroup.Builder> {

    static final AgeGroupCodec INSTANCE = new AgeGroupCodec();

    private static final String AGE_RANGE = "ageRange";

    private AgeGroupCodec() {
        super(
                AgeGroup.class,
                new PropertyTable<AgeGroup.Builder>()
                        .value(ID, IdCodec.<AgeGroup>of(), AgeGroup.Builder::id)
                        .value(ALTERNATE_IDS, StringMapCodec.INSTANCE, AgeGroup.Builder::alternateIds)
                        .value(TITLE, LocalizedTextCodec.INSTANCE, AgeGroup.Builder::title)
                        .value(AGE_RANGE, AgeRangeCodec.INSTANCE, AgeGroup.Builder::ageRange)
                        .value(MODIFIED, TimeCodec.INSTANT, AgeGroup.Builder::modified)
                        .value(EXTENSIONS, ExtensionsCodec.INSTANCE, AgeGroup.Builder::extensions)
                        .requiring(ID, TITLE, AGE_RANGE));
    }

    @Override
    AgeGroup.Builder draft() {
        return AgeGroup.builder();
    }

    @Override
    AgeGroup build(AgeGroup.Builder ageGroup) {
        return ageGroup.build();
    }

    @Override
    public void writeMembers(AgeGroup ageGroup, TokenSink sink) {
        putIdentity(ageGroup, sink);
        putTitle(ageGroup.getTitle(), sink);
        put(sink, AGE_RANGE, AgeRangeCodec.INSTANCE, ageGroup.getAgeRange());
        putRest(ageGroup, sink);
    }
}
