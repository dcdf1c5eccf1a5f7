package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.AgeGroup;

/** Reads and writes a named band of ages. */
final class AgeGroupCodec extends EntityCodec<AgeGroup, AgeGroup.Builder> {

    static final AgeGroupCodec INSTANCE = new AgeGroupCodec();

    private static final String AGE_RANGE = "ageRange";

    private AgeGroupCodec() {
        super(AgeGroup.class, titled(AGE_RANGE).requiring(AGE_RANGE));
    }

    @Override
    AgeGroup.Builder draft() {
        return AgeGroup.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, AgeGroup.Builder ageGroup) {
        return switch (name) {
            case ID -> set(source, IdCodec.<AgeGroup>of(), ageGroup, AgeGroup.Builder::id);
            case ALTERNATE_IDS -> set(source, StringMapCodec.INSTANCE, ageGroup, AgeGroup.Builder::alternateIds);
            case TITLE -> set(source, LocalizedTextCodec.INSTANCE, ageGroup, AgeGroup.Builder::title);
            case AGE_RANGE -> set(source, AgeRangeCodec.INSTANCE, ageGroup, AgeGroup.Builder::ageRange);
            case MODIFIED -> set(source, TimeCodec.INSTANT, ageGroup, AgeGroup.Builder::modified);
            case EXTENSIONS -> set(source, ExtensionsCodec.INSTANCE, ageGroup, AgeGroup.Builder::extensions);
            default -> throw unhandled(name);
        };
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
