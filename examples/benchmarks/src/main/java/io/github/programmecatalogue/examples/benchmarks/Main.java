package io.github.programmecatalogue.examples.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every benchmark, each in processes of its own, and prints one table; it takes about a quarter of an hour.
 *
 * <pre>{@code
 * mvn -q process-classes -Pbenchmarks -pl examples/benchmarks -am
 * mvn -q process-classes -Pbenchmarks -pl examples/benchmarks -am -Dbenchmarks.arguments="Validate -p courses=100000"
 * }</pre>
 *
 * <p>Arguments are those of JMH. Times differ from machine to machine; the ratios of one run are what counts.
 */
public final class Main {

    private static final int HEAP_COURSES = 10_000;

    private Main() {}

    /**
     * Runs the benchmarks.
     *
     * @param arguments options of JMH, such as {@code Read -f 1}
     * @throws CommandLineOptionException if JMH does not know an option
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String... arguments) throws CommandLineOptionException, RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .parent(new CommandLineOptions(arguments))
                        .shouldFailOnError(true)
                        .build())
                .run();
        System.out.println(new Comparison(results.stream()
                        .map(Main::time)
                        .sorted(Comparator.comparing(Comparison.Time::operation)
                                .thenComparingInt(Comparison.Time::courses)
                                .thenComparing(Comparison.Time::form))
                        .toList())
                .toText());
        System.out.println(RetainedHeap.of(HEAP_COURSES).toText());
    }

    /** The time of a method such as {@code ReadBenchmark.library}. */
    private static Comparison.Time time(RunResult run) {
        String method = run.getParams().getBenchmark();
        int methodDot = method.lastIndexOf('.');
        String type = method.substring(method.lastIndexOf('.', methodDot - 1) + 1, methodDot);
        Result<?> result = run.getPrimaryResult();
        return new Comparison.Time(
                type.replace("Benchmark", "").toLowerCase(Locale.ROOT),
                method.substring(methodDot + 1),
                Integer.parseInt(run.getParams().getParam("courses")),
                result.getScore(),
                result.getScoreError());
    }
}
