package io.github.programmecatalogue.query;

import io.github.programmecatalogue.query.PathProblem.Candidate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Courses one after another, each on the first day on which the pupil may enter it.
 *
 * @param entries the courses in order
 * @param end the day on which the last one is finished
 */
record Timetable(List<Entry> entries, long end) {

    /** The courses up to a goal, which is among them. */
    List<Entry> untilEntering(int goal) {
        int last = 0;
        while (entries.get(last).candidate() != goal) {
            last++;
        }
        return entries.subList(0, last + 1);
    }

    /** A candidate and the day on which it is entered. */
    record Entry(int candidate, long day) {}

    /**
     * A timetable of all of some courses: what seems most urgent first, and if that does not go, whatever goes.
     *
     * @return empty if there is none, or if the budget was spent before one was found
     */
    static Optional<Timetable> of(PathProblem problem, BitSet courses, StepBudget budget) {
        Optional<Timetable> quick = byUrgency(problem, courses);
        return quick.isPresent() ? quick : whateverGoes(problem, courses, budget);
    }

    /** Takes what can begin first, of several what closes first; empty if that leads too late to one of them. */
    static Optional<Timetable> byUrgency(PathProblem problem, BitSet courses) {
        return Optional.of(begun(problem, courses))
                .filter(timetable -> timetable.entries().size() == courses.cardinality());
    }

    /** As far as one comes by urgency. */
    static Timetable begun(PathProblem problem, BitSet courses) {
        BitSet finished = new BitSet();
        List<Entry> entries = new ArrayList<>();
        long now = 0;
        int next = mostUrgent(problem, courses, finished, now);
        while (next >= 0) {
            Candidate candidate = problem.candidate(next);
            long day = Math.max(now, candidate.opens());
            entries.add(new Entry(next, day));
            finished.set(next);
            now = day + candidate.days();
            next = mostUrgent(problem, courses, finished, now);
        }
        return new Timetable(List.copyOf(entries), now);
    }

    private static int mostUrgent(PathProblem problem, BitSet courses, BitSet finished, long now) {
        int best = -1;
        for (int number = courses.nextSetBit(0); number >= 0; number = courses.nextSetBit(number + 1)) {
            Candidate candidate = problem.candidate(number);
            if (!finished.get(number)
                    && Math.max(now, candidate.opens()) <= candidate.closes()
                    && problem.isReady(number, finished)
                    && (best < 0 || isBefore(candidate, problem.candidate(best), now))) {
                best = number;
            }
        }
        return best;
    }

    private static boolean isBefore(Candidate one, Candidate other, long now) {
        int byOpening = Long.compare(Math.max(now, one.opens()), Math.max(now, other.opens()));
        return byOpening < 0 || (byOpening == 0 && one.closes() < other.closes());
    }

    /** What has been finished by a day, and how. */
    private record Progress(long day, @Nullable Progress before, int last, long entered) {}

    /**
     * Keeps, for each set of courses that can have been finished, the earliest day on which it can: as <a
     * href="https://doi.org/10.1137/0110015">Held and Karp</a> do for tours.
     */
    private static Optional<Timetable> whateverGoes(PathProblem problem, BitSet courses, StepBudget budget) {
        Map<BitSet, Progress> layer = Map.of(new BitSet(), new Progress(0, null, -1, 0));
        for (int i = courses.cardinality(); i > 0; i--) {
            Map<BitSet, Progress> next = new LinkedHashMap<>();
            for (Map.Entry<BitSet, Progress> each : layer.entrySet()) {
                BitSet left = (BitSet) courses.clone();
                left.andNot(each.getKey());
                for (int number = left.nextSetBit(0); number >= 0; number = left.nextSetBit(number + 1)) {
                    if (!budget.take()) {
                        return Optional.empty();
                    }
                    Candidate candidate = problem.candidate(number);
                    long day = Math.max(each.getValue().day(), candidate.opens());
                    if (day <= candidate.closes() && problem.isReady(number, each.getKey())) {
                        BitSet finished = (BitSet) each.getKey().clone();
                        finished.set(number);
                        Progress progress = new Progress(day + candidate.days(), each.getValue(), number, day);
                        next.merge(finished, progress, (one, other) -> other.day() < one.day() ? other : one);
                    }
                }
            }
            layer = next;
        }
        return layer.values().stream().findFirst().map(Timetable::of);
    }

    private static Timetable of(Progress end) {
        List<Entry> entries = new ArrayList<>();
        Progress progress = end;
        while (progress.before() != null) {
            entries.add(new Entry(progress.last(), progress.entered()));
            progress = progress.before();
        }
        Collections.reverse(entries);
        return new Timetable(List.copyOf(entries), end.day());
    }
}
