package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.query.PathProblem.Candidate;
import io.github.programmecatalogue.query.PathProblem.Need;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Why a goal cannot be attained: every gate that is shut on every way that leads there, each met once. Of the cycles that
 * a course closes the first stands for all: where each of many courses needs what all of them teach, there are many more
 * cycles than courses.
 */
final class GateReport {

    private final PathProblem problem;
    private final EarliestEntry earliest;
    private final List<ShutGate> gates = new ArrayList<>();
    private final BitSet visited = new BitSet();
    private final BitSet onWay = new BitSet();
    private final BitSet closing = new BitSet();
    private final Deque<Turn> way = new ArrayDeque<>();

    private GateReport(PathProblem problem, EarliestEntry earliest) {
        this.problem = problem;
        this.earliest = earliest;
    }

    /** A candidate on the way, the ids that lead to it from the one before, and where the way may go on. */
    private record Turn(int candidate, List<Id<?>> ids, Iterator<Lead> leads) {}

    /** A need of a candidate, and one of the alternatives that would meet it. */
    private record Lead(Need need, int alternative) {}

    static List<ShutGate> of(PathProblem problem, EarliestEntry earliest) {
        GateReport report = new GateReport(problem, earliest);
        report.walk();
        return List.copyOf(report.gates);
    }

    /** For which course some courses come too late one after another, if nothing else is in the way. */
    static ShutGate late(PathProblem problem, BitSet courses) {
        Timetable begun = Timetable.begun(problem, courses);
        BitSet finished = new BitSet();
        begun.entries().forEach(entry -> finished.set(entry.candidate()));
        int missed = courses.stream()
                .filter(number -> !finished.get(number) && problem.isReady(number, finished))
                .findFirst()
                .orElse(problem.goal());
        List<Id<?>> chain = new ArrayList<>();
        problem.candidate(problem.goal()).course().map(Course::getId).ifPresent(chain::add);
        problem.candidate(missed)
                .course()
                .map(Course::getId)
                .filter(id -> !chain.contains(id))
                .ifPresent(chain::add);
        return new ShutGate(
                ShutGate.Kind.NOT_IN_TIME,
                chain,
                Optional.empty(),
                problem.candidate(missed).course().flatMap(Course::getAgeRange),
                OptionalInt.of(problem.pupil().ageOn(begun.end())));
    }

    private void walk() {
        enter(problem.goal(), ids(problem.goal()));
        while (!way.isEmpty()) {
            Turn turn = way.getLast();
            if (turn.leads().hasNext()) {
                follow(turn.candidate(), turn.leads().next());
            } else {
                onWay.clear(turn.candidate());
                way.removeLast();
            }
        }
    }

    private List<Id<?>> ids(int candidate) {
        return problem.candidate(candidate)
                .course()
                .<List<Id<?>>>map(course -> List.of(course.getId()))
                .orElse(List.of());
    }

    private void follow(int candidate, Lead lead) {
        List<Id<?>> ids = new ArrayList<>();
        lead.need().level().map(CompetencyLevel::getCompetency).ifPresent(ids::add);
        ids.addAll(ids(lead.alternative()));
        if (onWay.get(lead.alternative())) {
            if (!closing.get(candidate)) {
                closing.set(candidate);
                gates.add(ShutGate.of(ShutGate.Kind.CYCLE, chain(ids)));
            }
        } else if (!visited.get(lead.alternative())) {
            enter(lead.alternative(), ids);
        }
    }

    private void enter(int number, List<Id<?>> ids) {
        visited.set(number);
        Candidate candidate = problem.candidate(number);
        if (!candidate.isOffered()) {
            gates.add(ShutGate.of(kind(candidate), chain(ids)));
        } else if (candidate.opens() == Pupil.NEVER) {
            gates.add(ofAge(ShutGate.Kind.TOO_YOUNG, candidate, ids, OptionalInt.empty()));
        } else if (candidate.closes() < 0 || earliest.ready(number) < Pupil.NEVER) {
            long day = candidate.closes() < 0 ? 0 : earliest.ready(number);
            gates.add(ofAge(
                    ShutGate.Kind.TOO_OLD,
                    candidate,
                    ids,
                    OptionalInt.of(problem.pupil().ageOn(day))));
        } else {
            List<Lead> leads = new ArrayList<>();
            candidate.needs().stream()
                    .filter(need -> !need.isMetBy(earliest.attainable()))
                    .forEach(need -> {
                        reportDeadEnds(need, ids);
                        need.alternatives().stream().forEach(alternative -> leads.add(new Lead(need, alternative)));
                    });
            way.add(new Turn(number, ids, leads.iterator()));
            onWay.set(number);
        }
    }

    private void reportDeadEnds(Need need, List<Id<?>> ids) {
        need.level().filter(level -> need.alternatives().isEmpty()).ifPresent(level -> {
            List<Id<?>> more = new ArrayList<>(ids);
            more.add(level.getCompetency());
            gates.add(new ShutGate(
                    ShutGate.Kind.NOT_TAUGHT, chain(more), Optional.of(level), Optional.empty(), OptionalInt.empty()));
        });
        for (Id<Course> course : need.outside()) {
            List<Id<?>> more = new ArrayList<>(ids);
            more.add(course);
            gates.add(ShutGate.of(course.isExternal() ? ShutGate.Kind.OUTSIDE : ShutGate.Kind.UNKNOWN_ID, chain(more)));
        }
    }

    private static ShutGate.Kind kind(Candidate candidate) {
        return candidate.course().map(Course::getStatus).equals(Optional.of(CourseStatus.DRAFT))
                ? ShutGate.Kind.DRAFT
                : ShutGate.Kind.ARCHIVED;
    }

    private ShutGate ofAge(ShutGate.Kind kind, Candidate candidate, List<Id<?>> ids, OptionalInt age) {
        Optional<AgeRange> ages = candidate.course().flatMap(Course::getAgeRange);
        return new ShutGate(kind, chain(ids), Optional.empty(), ages, age);
    }

    /** The ids of the way so far, and some more. */
    private List<Id<?>> chain(List<Id<?>> more) {
        List<Id<?>> chain = new ArrayList<>();
        way.forEach(turn -> chain.addAll(turn.ids()));
        chain.addAll(more);
        return chain;
    }
}
