package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How one can attend the courses: each of the offerings of a course that are planned or running is a run of it; a course
 * that has none is a run of itself, of which nothing more is known.
 */
final class Runs {

    /** No run, as a set has it. */
    private static final int NONE = -1;

    private final Directory<Offering> offerings;
    private final int[] firstRuns;
    private final int[] courseOfRun;
    private final int[] offeringOfRun;

    Runs(Directory<Course> courses, Directory<Offering> offerings) {
        this.offerings = offerings;
        int count = courses.entities().size();
        int[] coursesOfOfferings = offerings.entities().stream()
                .mapToInt(offering ->
                        isCurrent(offering) ? courses.place(offering.getCourse().toString()) : Directory.NONE)
                .toArray();
        int[] sizes = new int[count];
        Arrays.stream(coursesOfOfferings)
                .filter(course -> course != Directory.NONE)
                .forEach(course -> sizes[course]++);
        this.firstRuns = new int[count + 1];
        for (int course = 0; course < count; course++) {
            firstRuns[course + 1] = firstRuns[course] + Math.max(1, sizes[course]);
        }
        this.courseOfRun = new int[firstRuns[count]];
        for (int course = 0; course < count; course++) {
            Arrays.fill(courseOfRun, firstRuns[course], firstRuns[course + 1], course);
        }
        this.offeringOfRun = new int[courseOfRun.length];
        Arrays.fill(offeringOfRun, Directory.NONE);
        int[] next = firstRuns.clone();
        for (int offering = 0; offering < coursesOfOfferings.length; offering++) {
            int course = coursesOfOfferings[offering];
            if (course != Directory.NONE) {
                offeringOfRun[next[course]++] = offering;
            }
        }
    }

    private static boolean isCurrent(Offering offering) {
        return offering.getStatus() == OfferingStatus.PLANNED || offering.getStatus() == OfferingStatus.RUNNING;
    }

    int size() {
        return courseOfRun.length;
    }

    /** A set of all runs, of its own. */
    BitSet all() {
        BitSet all = new BitSet(size());
        all.set(0, size());
        return all;
    }

    int courses() {
        return firstRuns.length - 1;
    }

    /** Whether so many of the courses are better looked for in a set of all runs than in a list. */
    boolean areMany(long courses) {
        return courses > size() / Long.SIZE;
    }

    /** The course that a run is of. */
    int course(int run) {
        return courseOfRun[run];
    }

    /** The offering that a run is; empty if it is the course itself. */
    Optional<Offering> offering(int run) {
        int offering = offeringOfRun[run];
        return offering == Directory.NONE
                ? Optional.empty()
                : Optional.of(offerings.entities().get(offering));
    }

    /** Whether some run of a course is as wanted. */
    boolean any(int course, IntPredicate wanted) {
        for (int run = firstRuns[course]; run < firstRuns[course + 1]; run++) {
            if (wanted.test(run)) {
                return true;
            }
        }
        return false;
    }

    /** The courses with a run that is among some and as wanted, in document order; no run is looked at twice. */
    IntStream courses(BitSet among, IntPredicate wanted) {
        return IntStream.iterate(
                        next(0, among, wanted),
                        run -> run != NONE,
                        run -> next(firstRuns[courseOfRun[run] + 1], among, wanted))
                .map(this::course);
    }

    private static int next(int first, BitSet among, IntPredicate wanted) {
        int run = among.nextSetBit(first);
        while (run != NONE && !wanted.test(run)) {
            run = among.nextSetBit(run + 1);
        }
        return run;
    }
}
