package io.github.programmecatalogue.query;

import io.github.programmecatalogue.query.PathProblem.Candidate;
import io.github.programmecatalogue.query.PathProblem.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * When a pupil could enter each candidate at the earliest, if all courses could be attended side by side: no path is
 * faster, and what cannot be entered so cannot be entered at all.
 *
 * <p>Found in the order of the days by <a href="https://doi.org/10.1016/0020-0190(77)90002-3">Knuth's generalisation of
 * Dijkstra's algorithm</a>.
 */
final class EarliestEntry {

    private final PathProblem problem;
    private final BitSet attainable = new BitSet();
    private final long[] ready;
    private final long[] finish;
    private final PriorityQueue<Integer> queue;

    private EarliestEntry(PathProblem problem) {
        int size = problem.candidates().size();
        this.problem = problem;
        this.ready = new long[size];
        this.finish = new long[size];
        Arrays.fill(ready, Pupil.NEVER);
        Arrays.fill(finish, Pupil.NEVER);
        this.queue = new PriorityQueue<>(Comparator.<Integer>comparingLong(candidate -> finish[candidate])
                .thenComparing(Comparator.naturalOrder()));
    }

    /** A need of a candidate. */
    private record Wait(int candidate, int need) {}

    static EarliestEntry of(PathProblem problem) {
        EarliestEntry entry = new EarliestEntry(problem);
        entry.spread();
        return entry;
    }

    private void spread() {
        List<List<Wait>> waits = new ArrayList<>();
        problem.candidates().forEach(candidate -> waits.add(new ArrayList<>()));
        int[] unmet = new int[waits.size()];
        List<BitSet> met = new ArrayList<>();
        for (int number = 0; number < waits.size(); number++) {
            int candidate = number;
            List<Need> needs = problem.candidate(candidate).needs();
            unmet[candidate] = needs.size();
            met.add(new BitSet());
            for (int i = 0; i < needs.size(); i++) {
                Wait wait = new Wait(candidate, i);
                needs.get(i).alternatives().stream()
                        .forEach(alternative -> waits.get(alternative).add(wait));
            }
            if (needs.isEmpty()) {
                enter(candidate, 0);
            }
        }
        while (!queue.isEmpty()) {
            int finished = queue.remove();
            for (Wait wait : waits.get(finished)) {
                BitSet metNeeds = met.get(wait.candidate());
                if (!metNeeds.get(wait.need())) {
                    metNeeds.set(wait.need());
                    if (--unmet[wait.candidate()] == 0) {
                        enter(wait.candidate(), finish[finished]);
                    }
                }
            }
        }
    }

    private void enter(int number, long day) {
        Candidate candidate = problem.candidate(number);
        long entry = Math.max(day, candidate.opens());
        ready[number] = entry;
        if (candidate.isOffered() && entry <= candidate.closes() && entry < Pupil.NEVER) {
            attainable.set(number);
            finish[number] = entry + candidate.days();
            queue.add(number);
        }
    }

    /** The candidates that can be entered. */
    BitSet attainable() {
        return attainable;
    }

    /** The first day on which nothing but too great an age can keep the pupil out; {@link Pupil#NEVER} if there is none. */
    long ready(int candidate) {
        return ready[candidate];
    }

    /** The first day on which a candidate can be finished; {@link Pupil#NEVER} if there is none. */
    long finish(int candidate) {
        return finish[candidate];
    }
}
