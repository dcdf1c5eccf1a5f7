package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.query.AgeCoverage;
import io.github.programmecatalogue.query.ProficiencyCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many courses cover what, as a table in which more courses are darker and what no course covers stands out, as SVG or
 * cell by cell.
 *
 * <pre>{@code
 * String svg = HeatTable.of(index.coverageByAge(AgeRange.of(7, 17)), Locale.ENGLISH).toSvg();
 * }</pre>
 *
 * <p>The same coverage gives the same text, character by character. Immutable and thread-safe.
 */
public final class HeatTable {

    private final Locale locale;
    private final Phrase title;
    private final Phrase rowHeading;
    private final Phrase columnHeading;
    private final List<String> columns;
    private final List<Row> rows;

    private HeatTable(
            Locale locale,
            Phrase title,
            Phrase rowHeading,
            Phrase columnHeading,
            List<String> columns,
            List<Row> rows) {
        this.locale = locale;
        this.title = title;
        this.rowHeading = rowHeading;
        this.columnHeading = columnHeading;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
    }

    /**
     * A row of the table.
     *
     * @param title what the row stands for, such as a cluster
     * @param counts the number of courses by column; empty where the row has no such column, as beyond the highest level of
     *     a scale
     */
    public record Row(String title, List<OptionalInt> counts) {

        /**
         * A row.
         *
         * @param title what the row stands for
         * @param counts the number of courses by column
         */
        public Row {
            Objects.requireNonNull(title, "title");
            counts = List.copyOf(counts);
        }
    }

    /**
     * The clusters of a catalogue by year of age.
     *
     * @param coverage how many courses each cluster has for each year
     * @param locale the readers' language
     * @return a table with a row for each cluster and a column for each year
     */
    public static HeatTable of(AgeCoverage coverage, Locale locale) {
        int[] years = IntStream.rangeClosed(
                        coverage.getAges().getMin(), coverage.getAges().getMax().orElse(AgeCoverage.OLDEST))
                .toArray();
        List<Row> rows = new ArrayList<>();
        for (Cluster cluster : coverage.getClusters()) {
            rows.add(new Row(
                    cluster.getTitle().get(locale),
                    IntStream.of(years)
                            .mapToObj(year -> OptionalInt.of(coverage.count(cluster.getId(), year)))
                            .toList()));
        }
        List<String> columns = IntStream.of(years).mapToObj(Integer::toString).toList();
        return new HeatTable(locale, Phrase.COURSES_BY_AGE, Phrase.CLUSTER, Phrase.AGE, columns, rows);
    }

    /**
     * The competencies of a catalogue by proficiency: how many courses bring a pupil so far or further.
     *
     * @param coverage which courses teach which competency how well
     * @param locale the readers' language
     * @return a table with a row for each competency and a column for each proficiency up to the highest of any scale; the
     *     first column, for any proficiency, is there only where a competency has no scale
     */
    public static HeatTable of(ProficiencyCoverage coverage, Locale locale) {
        int highest = coverage.getCompetencies().stream()
                .mapToInt(coverage::scale)
                .max()
                .orElse(0);
        boolean hasAny = coverage.getCompetencies().stream().anyMatch(each -> coverage.scale(each) == 0);
        List<String> columns = new ArrayList<>();
        if (hasAny) {
            columns.add(Phrase.ANY.getLabel(locale));
        }
        IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).forEach(columns::add);
        List<Row> rows = coverage.getCompetencies().stream()
                .map(competency -> new Row(
                        competency.getTitle().get(locale),
                        IntStream.rangeClosed(hasAny ? 0 : 1, highest)
                                .mapToObj(proficiency -> count(coverage, competency, proficiency))
                                .toList()))
                .toList();
        return new HeatTable(
                locale, Phrase.COURSES_BY_PROFICIENCY, Phrase.COMPETENCY, Phrase.PROFICIENCY, columns, rows);
    }

    /** A competency with a scale is asked for at its levels, and one without for itself. */
    private static OptionalInt count(ProficiencyCoverage coverage, Competency competency, int proficiency) {
        int scale = coverage.scale(competency);
        if (proficiency > scale || (proficiency == 0 && scale > 0)) {
            return OptionalInt.empty();
        }
        CompetencyLevel.Builder level = CompetencyLevel.builder().competency(competency.getId());
        if (proficiency > 0) {
            level.proficiency(proficiency);
        }
        return OptionalInt.of(coverage.courses(level.build()).size());
    }

    /**
     * What the table is called.
     *
     * @return such as "Courses by cluster and age"
     */
    public String getTitle() {
        return title.getLabel(locale);
    }

    /**
     * What its rows are.
     *
     * @return such as "Cluster"
     */
    public String getRowHeading() {
        return rowHeading.getLabel(locale);
    }

    /**
     * What its columns are.
     *
     * @return such as "Age in completed years"
     */
    public String getColumnHeading() {
        return columnHeading.getLabel(locale);
    }

    /**
     * The columns.
     *
     * @return what each is called, from left to right; may be empty
     */
    public List<String> getColumns() {
        return columns;
    }

    /**
     * The rows.
     *
     * @return the rows from top to bottom, each with as many counts as there are columns; may be empty
     */
    public List<Row> getRows() {
        return rows;
    }

    /**
     * The table as an image in <a href="https://www.w3.org/TR/SVG2/">SVG</a>. It loads nothing and runs nothing, is light or
     * dark as its reader likes, and describes itself to a screen reader, gaps and all.
     *
     * @return a document in XML
     */
    public String toSvg() {
        return new HeatTableSvg(this, locale).write();
    }
}
