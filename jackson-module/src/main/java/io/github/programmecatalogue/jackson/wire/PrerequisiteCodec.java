package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;

/** Reads and writes a prerequisite: {@code {"anyOf": ["a", "b"], "strength": "required"}}. */
final class PrerequisiteCodec extends RecordCodec<Prerequisite, Prerequisite.Builder> {

    static final PrerequisiteCodec INSTANCE = new PrerequisiteCodec();

    private static final String ANY_OF = "anyOf";
    private static final String STRENGTH = "strength";

    private PrerequisiteCodec() {
        super(
                Prerequisite.class,
                new PropertyTable<Prerequisite.Builder>()
                        .list(ANY_OF, IdCodec.<Course>of(), Prerequisite.Builder::addAnyOf)
                        .value(STRENGTH, EnumCodecs.STRENGTH, Prerequisite.Builder::strength)
                        .requiring(ANY_OF)
                        .whole());
    }

    @Override
    String expected() {
        return "prerequisite";
    }

    @Override
    Prerequisite.Builder draft() {
        return Prerequisite.builder();
    }

    @Override
    Prerequisite build(Prerequisite.Builder prerequisite) {
        return prerequisite.build();
    }

    @Override
    public void writeMembers(Prerequisite prerequisite, TokenSink sink) {
        putEach(sink, ANY_OF, IdCodec.<Course>of(), prerequisite.getAnyOf());
        put(sink, STRENGTH, EnumCodecs.STRENGTH, prerequisite.getStrength());
    }
}
