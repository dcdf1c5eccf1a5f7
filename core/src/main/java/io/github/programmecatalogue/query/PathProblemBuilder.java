package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.query.PathProblem.Candidate;
import io.github.programmecatalogue.query.PathProblem.Need;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers what may lie on the way of one pupil to one goal, by following needs from there. Good for one problem. */
final class PathProblemBuilder {

    /** Longer than anybody learns. */
    private static final BigDecimal MOST_WEEKS = BigDecimal.valueOf(10_000);

    private static final int DAYS_PER_WEEK = 7;

    private final CourseLookup lookup;
    private final CompetencyTeaching teaching;
    private final Pupil pupil;
    private final int schoolYear;
    private final List<CompetencyLevel> held = new ArrayList<>();
    private final Map<Integer, List<Need>> needs = new HashMap<>();
    private final ArrayDeque<Integer> open = new ArrayDeque<>();

    PathProblemBuilder(CourseLookup lookup, CompetencyTeaching teaching, Pupil pupil, int schoolYear) {
        this.lookup = lookup;
        this.teaching = teaching;
        this.pupil = pupil;
        this.schoolYear = schoolYear;
        held.addAll(pupil.getCompetencies());
        for (Id<Course> finished : pupil.getFinished()) {
            int node = lookup.node(finished);
            if (node != Nodes.NONE) {
                held.addAll(lookup.course(node).getTeaches());
            }
        }
    }

    PathProblem toCourse(int node) {
        open.add(node);
        gather();
        BitSet nodes = nodes();
        return new PathProblem(pupil, candidates(nodes), nodes.get(0, node).cardinality());
    }

    /** Whether the pupil has a competency already, if only by what is finished. */
    boolean isHeld(CompetencyLevel level) {
        return teaching.covers(held, level);
    }

    /** To a competency that the pupil does not have. */
    PathProblem toCompetency(CompetencyLevel level) {
        List<Need> goal = List.of(competency(level, Nodes.NONE));
        gather();
        BitSet nodes = nodes();
        List<Candidate> candidates = candidates(nodes);
        candidates.add(new Candidate(
                Optional.empty(), true, numbered(goal, numbers(nodes)), 0, Pupil.NEVER, 0, PathCost.NOTHING));
        return new PathProblem(pupil, candidates, candidates.size() - 1);
    }

    private void gather() {
        while (!open.isEmpty()) {
            int node = open.remove();
            if (!needs.containsKey(node)) {
                needs.put(node, needs(node));
            }
        }
    }

    private List<Need> needs(int node) {
        Course course = lookup.course(node);
        List<Need> lacking = new ArrayList<>();
        for (Prerequisite prerequisite : course.getPrerequisites()) {
            if (prerequisite.getStrength() == Prerequisite.Strength.REQUIRED
                    && prerequisite.getAnyOf().stream().noneMatch(pupil.getFinished()::contains)) {
                lacking.add(course(prerequisite));
            }
        }
        for (CompetencyLevel level : course.getCompetenciesRequired()) {
            if (!isHeld(level)) {
                lacking.add(competency(level, node));
            }
        }
        return lacking;
    }

    private Need course(Prerequisite prerequisite) {
        BitSet alternatives = new BitSet();
        List<Id<Course>> outside = new ArrayList<>();
        for (Id<Course> id : prerequisite.getAnyOf()) {
            int node = lookup.node(id);
            if (node == Nodes.NONE) {
                outside.add(id);
            } else {
                alternatives.set(node);
            }
        }
        return need(Optional.empty(), outside, alternatives);
    }

    /** A competency that somebody other than the course itself must teach. */
    private Need competency(CompetencyLevel level, int node) {
        BitSet teachers = teaching.teachers(level);
        if (node != Nodes.NONE) {
            teachers.clear(node);
        }
        return need(Optional.of(level), List.of(), teachers);
    }

    private Need need(Optional<CompetencyLevel> level, List<Id<Course>> outside, BitSet alternatives) {
        alternatives.stream().forEach(open::add);
        return new Need(level, List.copyOf(outside), alternatives);
    }

    private BitSet nodes() {
        BitSet nodes = new BitSet();
        needs.keySet().forEach(nodes::set);
        return nodes;
    }

    private List<Candidate> candidates(BitSet nodes) {
        Map<Integer, Integer> numbers = numbers(nodes);
        List<Candidate> candidates = new ArrayList<>();
        nodes.stream().forEach(node -> {
            Course course = lookup.course(node);
            candidates.add(new Candidate(
                    Optional.of(course),
                    lookup.nodes().isCurrent(node),
                    numbered(needs.getOrDefault(node, List.of()), numbers),
                    course.getAgeRange().map(pupil::firstDay).orElse(0L),
                    course.getAgeRange().map(pupil::lastDay).orElse(Pupil.NEVER),
                    days(course),
                    PathCost.of(course)));
        });
        return candidates;
    }

    private static Map<Integer, Integer> numbers(BitSet nodes) {
        Map<Integer, Integer> numbers = new HashMap<>();
        nodes.stream().forEach(node -> numbers.put(node, numbers.size()));
        return numbers;
    }

    /** Needs with the numbers of candidates in place of those of nodes. */
    private static List<Need> numbered(List<Need> needs, Map<Integer, Integer> numbers) {
        return needs.stream()
                .map(need -> {
                    BitSet alternatives = new BitSet();
                    need.alternatives().stream().mapToObj(numbers::get).forEach(alternatives::set);
                    return new Need(need.level(), need.outside(), alternatives);
                })
                .toList();
    }

    private long days(Course course) {
        BigDecimal weeks = course.getWorkload()
                .flatMap(Workload::lengthInWeeks)
                .orElseGet(() -> BigDecimal.valueOf(isLong(course.getKind()) ? schoolYear : 1));
        return weeks.min(MOST_WEEKS)
                .multiply(BigDecimal.valueOf(DAYS_PER_WEEK))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    private static boolean isLong(CourseKind kind) {
        return switch (kind) {
            case PROGRAMME, MODULE -> true;
            case WORKSHOP, INTENSIVE, CAMP -> false;
        };
    }
}
