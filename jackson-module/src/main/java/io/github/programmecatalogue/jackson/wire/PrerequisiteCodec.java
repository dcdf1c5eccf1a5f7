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
                PropertyTable.of(ANY_OF, STRENGTH).requiring(ANY_OF).whole());
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
    boolean readProperty(String name, TokenSource source, Prerequisite.Builder prerequisite) {
        return switch (name) {
            case ANY_OF -> addEach(source, IdCodec.<Course>of(), prerequisite, Prerequisite.Builder::addAnyOf);
            case STRENGTH -> set(source, EnumCodecs.STRENGTH, prerequisite, Prerequisite.Builder::strength);
            default -> throw unhandled(name);
        };
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
