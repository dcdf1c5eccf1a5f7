package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;

/** Reads and writes a competency at a proficiency: {@code {"competency": "digcomp-3.4", "proficiency": 3}}. */
final class CompetencyLevelCodec extends RecordCodec<CompetencyLevel, CompetencyLevel.Builder> {

    static final CompetencyLevelCodec INSTANCE = new CompetencyLevelCodec();

    private static final String COMPETENCY = "competency";
    private static final String PROFICIENCY = "proficiency";

    private CompetencyLevelCodec() {
        super(
                CompetencyLevel.class,
                PropertyTable.of(COMPETENCY, PROFICIENCY).requiring(COMPETENCY).whole());
    }

    @Override
    CompetencyLevel.Builder draft() {
        return CompetencyLevel.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, CompetencyLevel.Builder competencyLevel) {
        return switch (name) {
            case COMPETENCY ->
                set(source, IdCodec.<Competency>of(), competencyLevel, CompetencyLevel.Builder::competency);
            case PROFICIENCY ->
                set(source, WholeNumberCodec.INSTANCE, competencyLevel, CompetencyLevel.Builder::proficiency);
            default -> throw unhandled(name);
        };
    }

    @Override
    CompetencyLevel build(CompetencyLevel.Builder competencyLevel) {
        return competencyLevel.build();
    }

    @Override
    public void writeMembers(CompetencyLevel competencyLevel, TokenSink sink) {
        put(sink, COMPETENCY, IdCodec.<Competency>of(), competencyLevel.getCompetency());
        put(sink, PROFICIENCY, competencyLevel.getProficiency());
    }
}
