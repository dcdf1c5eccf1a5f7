package io.github.programmecatalogue.query;

import io.github.programmecatalogue.query.PathProblem.Candidate;
import io.github.programmecatalogue.query.PathProblem.Need;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the shortest path from the goal backwards: takes the shortest set of courses so far, and adds each course
 * that would meet one of its needs. A set that needs nothing more is a path if it has a timetable; the first is the
 * shortest.
 *
 * <p>A set may need nothing and have no timetable, such as when an alternative comes too late that was added for something
 * else. Then another alternative of some need must be added, since a path of which none is a part needs none of its other
 * courses.
 */
final class PathSearch {

    private final PathProblem problem;
    private final EarliestEntry earliest;
    private final StepBudget budget;
    private final Comparator<PathCost> order;
    private final PriorityQueue<Part> queue;
    private final Set<BitSet> seen = new HashSet<>();
    private @Nullable BitSet late;

    PathSearch(PathProblem problem, EarliestEntry earliest, PathMeasure measure, StepBudget budget) {
        this.problem = problem.among(earliest.attainable());
        this.earliest = earliest;
        this.budget = budget;
        this.order = PathCost.by(measure);
        this.queue = new PriorityQueue<>(Comparator.comparing(Part::cost, order).thenComparingInt(Part::number));
    }

    /** Some courses of a path, the goal among them. */
    private record Part(BitSet courses, PathCost cost, int number) {}

    /**
     * A way, and whether it is known to be the shortest.
     *
     * @param timetable its courses, the goal at the end
     * @param isProven whether no other is shorter
     */
    record Found(Timetable timetable, boolean isProven) {}

    /** The shortest way, or the shortest that was found within the budget. */
    Optional<Found> search() {
        BitSet goal = new BitSet();
        goal.set(problem.goal());
        add(goal);
        while (!queue.isEmpty()) {
            Part part = queue.remove();
            Optional<BitSet> alternatives = scarcestNeed(part.courses());
            if (alternatives.isEmpty()) {
                Optional<Timetable> timetable = Timetable.of(problem, part.courses(), budget);
                if (timetable.isPresent()) {
                    return timetable.map(each -> new Found(each, true));
                }
                late = late == null ? part.courses() : late;
            }
            if (budget.isSpent()) {
                return makeshift(part.courses());
            }
            expand(part, alternatives.orElseGet(() -> allAlternatives(part.courses())));
            if (budget.isSpent()) {
                return makeshift(part.courses());
            }
        }
        return Optional.empty();
    }

    /** The cheapest courses that would be enough, were there time for them; empty if none were found. */
    Optional<BitSet> late() {
        return Optional.ofNullable(late);
    }

    private void expand(Part part, BitSet alternatives) {
        for (int number = alternatives.nextSetBit(0); number >= 0; number = alternatives.nextSetBit(number + 1)) {
            if (!part.courses().get(number)) {
                if (!budget.take()) {
                    return;
                }
                BitSet more = (BitSet) part.courses().clone();
                more.set(number);
                add(more);
            }
        }
    }

    private void add(BitSet courses) {
        if (seen.add(courses)) {
            queue.add(new Part(courses, problem.cost(courses), seen.size()));
        }
    }

    private Stream<Need> needs(BitSet courses) {
        return courses.stream()
                .mapToObj(problem::candidate)
                .map(Candidate::needs)
                .flatMap(needs -> needs.stream());
    }

    /** The alternatives of a need that is not met, one that has fewest. */
    private Optional<BitSet> scarcestNeed(BitSet courses) {
        return needs(courses)
                .filter(need -> !need.isMetBy(courses))
                .map(Need::alternatives)
                .min(Comparator.comparingInt(BitSet::cardinality));
    }

    private BitSet allAlternatives(BitSet courses) {
        BitSet all = new BitSet();
        needs(courses).forEach(need -> all.or(need.alternatives()));
        return all;
    }

    /** A path that is not known to be the shortest: what is fastest or cheapest at each turn, and then nothing too much. */
    private Optional<Found> makeshift(BitSet begun) {
        BitSet goal = new BitSet();
        goal.set(problem.goal());
        ToLongFunction<Integer> hours =
                number -> problem.candidate(number).cost().hours().longValue();
        return Stream.of(completed(begun, hours), completed(begun, earliest::finish), completed(goal, earliest::finish))
                .filter(courses -> Timetable.byUrgency(problem, courses).isPresent())
                .map(this::withoutSurplus)
                .min(Comparator.comparing(problem::cost, order))
                .flatMap(courses -> Timetable.byUrgency(problem, courses))
                .map(timetable -> new Found(timetable, false));
    }

    private BitSet completed(BitSet begun, ToLongFunction<Integer> rank) {
        BitSet courses = (BitSet) begun.clone();
        Optional<BitSet> need = scarcestNeed(courses);
        while (need.isPresent()) {
            need.get().stream().boxed().min(Comparator.comparingLong(rank)).ifPresent(courses::set);
            need = scarcestNeed(courses);
        }
        return courses;
    }

    private BitSet withoutSurplus(BitSet courses) {
        BitSet kept = (BitSet) courses.clone();
        IntStream surplus = courses.stream().filter(number -> number != problem.goal());
        surplus.forEach(number -> {
            kept.clear(number);
            if (Timetable.byUrgency(problem, kept).isEmpty()) {
                kept.set(number);
            }
        });
        return kept;
    }
}
