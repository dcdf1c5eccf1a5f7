package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The part of a catalogue that may lie on the way to a goal, as one pupil finds it: candidates in document order, the goal
 * among them or after them, and what each of them still needs.
 *
 * @param pupil who goes the way
 * @param candidates the courses; the last may be a goal that is no course
 * @param goal which of the candidates is the goal
 */
record PathProblem(Pupil pupil, List<Candidate> candidates, int goal) {

    /**
     * A course that may lie on the way.
     *
     * @param course the course; empty for a goal that is none
     * @param isOffered whether it is neither a draft nor archived
     * @param needs what the pupil lacks to enter
     * @param opens the first day on which the pupil is old enough, not before the start
     * @param closes the last day on which the pupil is young enough, perhaps before the start
     * @param days how long the course takes
     * @param cost what it adds to the length of the path
     */
    record Candidate(
            Optional<Course> course,
            boolean isOffered,
            List<Need> needs,
            long opens,
            long closes,
            long days,
            PathCost cost) {}

    /**
     * Something that a candidate needs: one of some courses, finished.
     *
     * @param level the competency that it is for; empty for a prerequisite
     * @param outside the alternatives that are not in the catalogue
     * @param alternatives those that are, as candidates
     */
    record Need(Optional<CompetencyLevel> level, List<Id<Course>> outside, BitSet alternatives) {

        boolean isMetBy(BitSet finished) {
            return alternatives.intersects(finished);
        }
    }

    /** The problem without what does not belong to some candidates. */
    PathProblem among(BitSet attainable) {
        List<Candidate> kept = new ArrayList<>(candidates.size());
        for (Candidate candidate : candidates) {
            List<Need> needs = candidate.needs().stream()
                    .map(need -> new Need(need.level(), need.outside(), common(need.alternatives(), attainable)))
                    .toList();
            kept.add(new Candidate(
                    candidate.course(),
                    candidate.isOffered(),
                    needs,
                    candidate.opens(),
                    candidate.closes(),
                    candidate.days(),
                    candidate.cost()));
        }
        return new PathProblem(pupil, List.copyOf(kept), goal);
    }

    private static BitSet common(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    Candidate candidate(int number) {
        return candidates.get(number);
    }

    boolean isReady(int candidate, BitSet finished) {
        return candidates.get(candidate).needs().stream().allMatch(need -> need.isMetBy(finished));
    }

    PathCost cost(BitSet courses) {
        return courses.stream()
                .mapToObj(candidate -> candidates.get(candidate).cost())
                .reduce(PathCost.NOTHING, PathCost::plus);
    }
}
