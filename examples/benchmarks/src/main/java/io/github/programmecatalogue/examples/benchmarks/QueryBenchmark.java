package io.github.programmecatalogue.examples.benchmarks;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From a question to the courses that answer it: advanced ones of a cluster for a child of sixteen. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // the harness calls what is annotated with Setup before anything else
public class QueryBenchmark {

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
