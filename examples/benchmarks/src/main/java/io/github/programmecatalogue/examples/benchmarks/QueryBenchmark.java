package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Setup;

/** From a question to the courses that answer it: advanced ones of a cluster for a child of sixteen. */
@SuppressWarnings("NullAway.Init") // the harness calls what is annotated with Setup before anything else
public class QueryBenchmark extends WarmBenchmark {

    private static final int AGE = 16;

    private Id<Cluster> cluster;
    private CatalogueIndex index;

    /** Made by the harness. */
    public QueryBenchmark() {}

    /**
     * Indexes the catalogue.
     *
     * @param library the catalogue
     */
    @Setup
    public void index(Inputs.LibraryForm library) {
        cluster = library.catalogue.getClusters().get(3).getId();
        index = CatalogueIndex.of(library.catalogue);
    }

    /**
     * The library, with an index.
     *
     * @return the courses
     */
    @Benchmark
    public List<Course> library() {
        return index.courses()
                .forAge(AGE)
                .inCluster(cluster)
                .atLevel(Level.ADVANCED)
                .list();
    }

    /**
     * A stream of all courses, of which only what the question needs is looked at.
     *
     * @param library the catalogue
     * @return the courses
     */
    @Benchmark
    public List<Course> stream(Inputs.LibraryForm library) {
        return library.catalogue.getCourses().stream()
                .filter(course -> course.getStatus() == CourseStatus.PUBLISHED)
                .filter(course -> course.getClusters().contains(cluster))
                .filter(course -> course.getLevel()
                        .filter(level -> level == Level.ADVANCED)
                        .isPresent())
                .filter(course ->
                        course.getAgeRange().filter(ages -> ages.contains(AGE)).isPresent())
                .toList();
    }
}
