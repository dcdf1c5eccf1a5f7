package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import java.util.ArrayList;
import java.util.List;

/**
 * Which courses teach which competency how well: a table with a row for each competency of the catalogue, and in it a
 * column for each proficiency on the scale of its framework.
 *
 * <p>Each cell holds what {@link CourseQuery#teaching(String, int)} finds: the courses that bring a pupil so far or
 * further. Immutable and thread-safe.
 */
public final class ProficiencyCoverage {

    private final CatalogueIndex index;
    private final List<Competency> competencies;

    ProficiencyCoverage(CatalogueIndex index, List<Competency> competencies) {
        this.index = index;
        this.competencies = competencies;
    }

    /**
     * The rows of the table.
     *
     * @return the competencies in document order
     */
    public List<Competency> getCompetencies() {
        return competencies;
    }

    /**
     * How many columns a competency has.
     *
     * @param competency a competency of the catalogue
     * @return the highest proficiency on the scale of its framework; 0 if there is no scale
     */
    public int scale(Competency competency) {
        return competency
                .getFramework()
                .flatMap(framework -> index.find(CompetencyFramework.class, framework))
                .map(framework -> framework.getProficiencyLevels().size())
                .orElse(0);
    }

    /**
     * The courses that teach a competency, or a narrower one, at least so well.
     *
     * @param level a competency; with no proficiency, however well
     * @return the courses in document order; empty if there is none
     * @throws IllegalArgumentException if the proficiency is below 1
     */
    public List<Course> courses(CompetencyLevel level) {
        return asked(level).list();
    }

    private CourseQuery asked(CompetencyLevel level) {
        return level.getProficiency().isPresent()
                ? index.courses()
                        .teaching(level.getCompetency(), level.getProficiency().getAsInt())
                : index.courses().teaching(level.getCompetency());
    }

    /**
     * What is missing.
     *
     * @return by competency in document order, then by proficiency, what no course teaches at least so well; a
     *     competency without a scale stands for itself if no course teaches it at all
     */
    public List<CompetencyLevel> getMissing() {
        List<CompetencyLevel> missing = new ArrayList<>();
        for (Competency competency : competencies) {
            for (CompetencyLevel level : row(competency)) {
                if (asked(level).stream().findAny().isEmpty()) {
                    missing.add(level);
                }
            }
        }
        return missing;
    }

    private List<CompetencyLevel> row(Competency competency) {
        CompetencyLevel.Builder level = CompetencyLevel.builder().competency(competency.getId());
        int scale = scale(competency);
        if (scale == 0) {
            return List.of(level.build());
        }
        List<CompetencyLevel> row = new ArrayList<>();
        for (int proficiency = 1; proficiency <= scale; proficiency++) {
            row.add(level.proficiency(proficiency).build());
        }
        return row;
    }
}
