package io.github.programmecatalogue.query;

import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The shortest way for a pupil to a course or to a competency: {@code
 * index.learningPaths().toCourse(Pupil.ofAge(9), Id.of("cpp"))}, where the index is a {@link CatalogueIndex}.
 *
 * <p>Courses are taken one after another, each at once or as soon as the pupil is old enough. A course takes as many weeks
 * as its workload says or, where there are hours and hours a week, as follow from it. One that does not say takes a school
 * year, or a week if it is a workshop, an intensive or a camp. Holidays, dates of offerings and validities do not count.
 *
 * <p>A course may be entered by whoever has finished one of the alternatives of each of its required prerequisites, has the
 * competencies that it requires, known before or taught by a finished course, and is of the right age on entering; nobody
 * outgrows a course. Whoever teaches a narrower competency teaches the broader one; whoever does not state the
 * proficiency is not known to reach any. Drafts and archived courses are not used, but count where they are finished; what
 * is finished and not in the catalogue is in nobody's way, and is named where there is no path.
 *
 * <p>The search is exact. It may take very long where there are very many alternatives, since the problem is NP-hard; so it
 * takes a limited number of steps, and says if it did not come to an end. Immutable and thread-safe.
 */
public final class LearningPaths {

    private static final int SCHOOL_YEAR = 36;
    private static final long STEPS = 100_000;
    private static final LearningPath NOTHING_LEFT = new LearningPath(List.of(), 0, true);

    private final CourseLookup lookup;
    private final CompetencyTeaching teaching;
    private final PathMeasure measure;
    private final int schoolYear;
    private final long steps;

    private LearningPaths(
            CourseLookup lookup, CompetencyTeaching teaching, PathMeasure measure, int schoolYear, long steps) {
        this.lookup = lookup;
        this.teaching = teaching;
        this.measure = measure;
        this.schoolYear = schoolYear;
        this.steps = steps;
    }

    /** By courses, with a school year of 36 weeks and 100,000 steps to each search. */
    static LearningPaths of(CourseLookup lookup, CompetencyTeaching teaching) {
        return new LearningPaths(lookup, teaching, PathMeasure.COURSES, SCHOOL_YEAR, STEPS);
    }

    /**
     * The same paths, measured otherwise.
     *
     * @param measure what makes a path short
     * @return other paths
     */
    public LearningPaths by(PathMeasure measure) {
        return new LearningPaths(lookup, teaching, Objects.requireNonNull(measure, "measure"), schoolYear, steps);
    }

    /**
     * The same paths with another school year.
     *
     * @param weeks how long a course takes that does not say, in weeks, from 0
     * @return other paths
     * @throws IllegalArgumentException if the weeks are negative
     */
    public LearningPaths withSchoolYear(int weeks) {
        if (weeks < 0) {
            throw new IllegalArgumentException("A school year must not have negative weeks: " + weeks);
        }
        return new LearningPaths(lookup, teaching, measure, weeks, steps);
    }

    /**
     * The same paths with another limit to the search.
     *
     * @param steps how many sets of courses a search may form, from 0
     * @return other paths
     * @throws IllegalArgumentException if the steps are negative
     */
    public LearningPaths withSteps(long steps) {
        if (steps < 0) {
            throw new IllegalArgumentException("A search must not have negative steps: " + steps);
        }
        return new LearningPaths(lookup, teaching, measure, schoolYear, steps);
    }

    /**
     * The shortest way to a course and through it.
     *
     * @param pupil who goes it
     * @param course the id of the course
     * @return the path, the course at its end; empty if the pupil has finished it; or why there is none
     */
    public PathAnswer toCourse(Pupil pupil, Id<Course> course) {
        if (pupil.getFinished().contains(course)) {
            return NOTHING_LEFT;
        }
        int node = lookup.node(course);
        if (node == Nodes.NONE) {
            return none(
                    pupil,
                    List.of(ShutGate.of(
                            course.isExternal() ? ShutGate.Kind.OUTSIDE : ShutGate.Kind.UNKNOWN_ID, List.of(course))));
        }
        return answer(problem(pupil).toCourse(node), course);
    }

    /**
     * The shortest way to a competency.
     *
     * @param pupil who goes it
     * @param level the competency, and at which proficiency if it matters
     * @return the path, a course that teaches it at its end; empty if the pupil has it; or why there is none
     */
    public PathAnswer toCompetency(Pupil pupil, CompetencyLevel level) {
        PathProblemBuilder problem = problem(pupil);
        if (problem.isHeld(level)) {
            return NOTHING_LEFT;
        }
        if (!level.getCompetency().isExternal() && !teaching.knows(level.getCompetency())) {
            return none(pupil, List.of(ShutGate.of(ShutGate.Kind.UNKNOWN_ID, List.of(level.getCompetency()))));
        }
        return answer(problem.toCompetency(level), level.getCompetency());
    }

    /**
     * No path. What the pupil is said to have finished or to be able to do may be a course that was dropped long ago, and
     * is in nobody's way; but it may also be mistyped, and then it is why there is none.
     */
    private NoLearningPath none(Pupil pupil, List<ShutGate> gates) {
        Set<ShutGate> all = new LinkedHashSet<>();
        pupil.getFinished().stream()
                .filter(id -> !id.isExternal() && lookup.node(id) == Nodes.NONE)
                .forEach(id -> all.add(ShutGate.of(ShutGate.Kind.UNKNOWN_ID, List.of(id))));
        pupil.getCompetencies().stream()
                .map(CompetencyLevel::getCompetency)
                .filter(id -> !id.isExternal() && !teaching.knows(id))
                .forEach(id -> all.add(ShutGate.of(ShutGate.Kind.UNKNOWN_ID, List.of(id))));
        all.addAll(gates);
        return new NoLearningPath(List.copyOf(all));
    }

    private PathProblemBuilder problem(Pupil pupil) {
        return new PathProblemBuilder(lookup, teaching, pupil, schoolYear);
    }

    private PathAnswer answer(PathProblem problem, Id<?> goal) {
        EarliestEntry earliest = EarliestEntry.of(problem);
        if (!earliest.attainable().get(problem.goal())) {
            return none(problem.pupil(), GateReport.of(problem, earliest));
        }
        StepBudget budget = new StepBudget(steps);
        PathSearch search = new PathSearch(problem, earliest, measure, budget);
        Optional<PathSearch.Found> found = search.search();
        if (found.isPresent()) {
            return path(problem, found.get());
        }
        return none(
                problem.pupil(),
                List.of(search.late()
                        .filter(late -> !budget.isSpent())
                        .map(late -> GateReport.late(problem, late))
                        .orElseGet(() -> ShutGate.of(ShutGate.Kind.UNDECIDED, List.of(goal)))));
    }

    private static LearningPath path(PathProblem problem, PathSearch.Found found) {
        List<LearningPath.Step> path = new ArrayList<>();
        long end = 0;
        for (Timetable.Entry entry : found.timetable().untilEntering(problem.goal())) {
            PathProblem.Candidate candidate = problem.candidate(entry.candidate());
            end = entry.day() + candidate.days();
            candidate
                    .course()
                    .ifPresent(course -> path.add(
                            new LearningPath.Step(course, problem.pupil().ageOn(entry.day()), entry.day())));
        }
        return new LearningPath(path, end, found.isProven());
    }
}
