package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * For which years of age each cluster has courses, and how many: a table with a row for each cluster of the catalogue
 * and a column for each year.
 *
 * <p>Counts what {@link CourseQuery#inCluster} and {@link CourseQuery#forAge} find, so a course that states no age
 * counts for none. Immutable and thread-safe.
 */
public final class AgeCoverage {

    /** The highest year that can be asked for. */
    public static final int OLDEST = 120;

    private final AgeRange ages;
    private final List<Cluster> clusters;
    private final Map<String, int[]> counts = new HashMap<>();

    AgeCoverage(List<Cluster> clusters, CourseQuery courses, AgeRange ages) {
        int highest = ages.getMax().orElse(Integer.MAX_VALUE);
        if (highest > OLDEST) {
            throw new IllegalArgumentException("Ages must end at " + OLDEST + " or before: " + ages);
        }
        this.ages = ages;
        this.clusters = clusters;
        for (Cluster cluster : clusters) {
            CourseQuery ofCluster = courses.inCluster(cluster.getId());
            int[] row = new int[highest - ages.getMin() + 1];
            for (int year = 0; year < row.length; year++) {
                row[year] =
                        Math.toIntExact(ofCluster.forAge(ages.getMin() + year).count());
            }
            counts.put(cluster.getId().toString(), row);
        }
    }

    /**
     * A cluster without courses for some ages.
     *
     * @param cluster the cluster
     * @param ages ages that follow one another, for none of which it has a course
     */
    public record Gap(Id<Cluster> cluster, AgeRange ages) {

        /**
         * A gap.
         *
         * @param cluster the cluster
         * @param ages ages that follow one another, for none of which it has a course
         */
        public Gap {
            Objects.requireNonNull(cluster, "cluster");
            Objects.requireNonNull(ages, "ages");
        }
    }

    /**
     * The columns of the table.
     *
     * @return the years that were asked for, with a highest
     */
    public AgeRange getAges() {
        return ages;
    }

    /**
     * The rows of the table.
     *
     * @return the clusters in document order
     */
    public List<Cluster> getClusters() {
        return clusters;
    }

    /**
     * How many courses a cluster has for a year of age.
     *
     * @param cluster the id of a cluster
     * @param years completed years
     * @return the number of courses
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public int count(String cluster, int years) {
        return count(Id.<Cluster>of(cluster), years);
    }

    /**
     * How many courses a cluster has for a year of age.
     *
     * @param cluster a cluster
     * @param years completed years
     * @return the number of courses
     * @throws IllegalArgumentException if the table has no such row or column
     */
    public int count(Id<Cluster> cluster, int years) {
        int[] row = counts.get(cluster.toString());
        if (row == null) {
            throw new IllegalArgumentException("Cluster must be in the catalogue: " + cluster);
        }
        if (!ages.contains(years)) {
            throw new IllegalArgumentException("Age must be one of " + ages + ": " + years);
        }
        return row[years - ages.getMin()];
    }

    /**
     * What is missing.
     *
     * @return every longest stretch of ages for which a cluster has no course, by cluster in document order, then by age
     */
    public List<Gap> getGaps() {
        List<Gap> gaps = new ArrayList<>();
        for (Cluster cluster : clusters) {
            addGaps(cluster.getId(), gaps);
        }
        return gaps;
    }

    private void addGaps(Id<Cluster> cluster, List<Gap> gaps) {
        int start = ages.getMin();
        for (int year = ages.getMin(); ages.contains(year); year++) {
            if (count(cluster, year) > 0) {
                start = year + 1;
            } else if (!ages.contains(year + 1) || count(cluster, year + 1) > 0) {
                gaps.add(new Gap(cluster, AgeRange.of(start, year)));
            }
        }
    }
}
