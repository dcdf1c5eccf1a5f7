package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A child as far as a learning path needs to know: how old, with what courses finished, able to do what. Such as a
 * nine-year-old who has finished Scratch.
 *
 * <p>Immutable and thread-safe.
 */
public final class Pupil {

    /** A day that never comes. */
    static final long NEVER = Long.MAX_VALUE / 4;

    /** The greatest age at which anybody learns. */
    static final int OLDEST = 150;

    /** The start of those whose birthday nobody knows: any day but the last of February would do. */
    private static final LocalDate SOME_DAY = LocalDate.of(2001, 1, 1);

    private final LocalDate birth;
    private final LocalDate start;
    private final Set<Id<Course>> finished;
    private final List<CompetencyLevel> competencies;

    private Pupil(LocalDate birth, LocalDate start, Set<Id<Course>> finished, List<CompetencyLevel> competencies) {
        this.birth = birth;
        this.start = start;
        this.finished = finished;
        this.competencies = competencies;
    }

    /**
     * A child of an age, taken to have had the birthday on the day on which the path starts.
     *
     * @param age completed years, from 0 to 150
     * @return a newcomer
     * @throws IllegalArgumentException if the age is not within these limits
     */
    public static Pupil ofAge(int age) {
        if (age < 0 || age > OLDEST) {
            throw new IllegalArgumentException("Age of a pupil must be from 0 to " + OLDEST + ": " + age);
        }
        return new Pupil(SOME_DAY.minusYears(age), SOME_DAY, Set.of(), List.of());
    }

    /**
     * A child born on a day.
     *
     * @param birth the day of birth
     * @param start the day on which the path starts
     * @return a newcomer
     * @throws IllegalArgumentException if the path starts before the birth, or more than 150 years after it
     */
    public static Pupil bornOn(LocalDate birth, LocalDate start) {
        if (start.isBefore(birth) || start.isAfter(birth.plusYears(OLDEST))) {
            throw new IllegalArgumentException(
                    "A path must start within " + OLDEST + " years from birth, " + birth + ": " + start);
        }
        return new Pupil(birth, start, Set.of(), List.of());
    }

    /**
     * The pupil with more courses finished.
     *
     * @param courses the ids of courses
     * @return another pupil
     * @throws IllegalArgumentException if an id is malformed
     */
    public Pupil withFinished(String... courses) {
        Set<Id<Course>> more = new LinkedHashSet<>(finished);
        for (String course : courses) {
            more.add(Id.of(course));
        }
        return new Pupil(birth, start, Collections.unmodifiableSet(more), competencies);
    }

    /**
     * The pupil with one more competency, at no stated proficiency.
     *
     * @param competency the id of the competency
     * @return another pupil
     * @throws IllegalArgumentException if the id is malformed
     */
    public Pupil withCompetency(String competency) {
        return withCompetency(CompetencyLevel.of(competency));
    }

    /**
     * The pupil with one more competency.
     *
     * @param competency the id of the competency
     * @param proficiency the position on the scale of its framework, 1 for the lowest
     * @return another pupil
     * @throws IllegalArgumentException if the id is malformed
     */
    public Pupil withCompetency(String competency, int proficiency) {
        return withCompetency(CompetencyLevel.of(competency, proficiency));
    }

    /**
     * The pupil with one more competency.
     *
     * @param level the competency, with a proficiency if one is known
     * @return another pupil
     */
    public Pupil withCompetency(CompetencyLevel level) {
        List<CompetencyLevel> more = new ArrayList<>(competencies);
        more.add(level);
        return new Pupil(birth, start, finished, List.copyOf(more));
    }

    /**
     * How old the pupil is when the path starts.
     *
     * @return completed years
     */
    public int getAge() {
        return ageOn(0);
    }

    /**
     * What the pupil has finished.
     *
     * @return ids of courses, also of other catalogues and of those that are taught no more
     */
    public Set<Id<Course>> getFinished() {
        return finished;
    }

    /**
     * What the pupil is able to do, besides what the finished courses teach.
     *
     * @return competencies, each with a proficiency where one is known
     */
    public List<CompetencyLevel> getCompetencies() {
        return competencies;
    }

    /** Completed years so many days after the start. */
    int ageOn(long day) {
        return Period.between(birth, start.plusDays(day)).getYears();
    }

    /** How many days after the start the pupil completes so many years, not very many; negative in the past. */
    private long dayOfAge(int years) {
        LocalDate birthday = birth.plusYears(years);
        // Whoever was born on 29 February completes a common year on 1 March, as Period has it.
        long day = ChronoUnit.DAYS.between(start, birthday);
        return Period.between(birth, birthday).getYears() < years ? day + 1 : day;
    }

    /** The first day, not before the start, on which the pupil is old enough; {@link #NEVER} if nobody ever is. */
    long firstDay(AgeRange ages) {
        return ages.getMin() > OLDEST ? NEVER : Math.max(0, dayOfAge(ages.getMin()));
    }

    /** The last day on which the pupil is young enough; negative in the past. */
    long lastDay(AgeRange ages) {
        return dayOfAge(Math.min(ages.getMax().orElse(OLDEST), OLDEST) + 1) - 1;
    }

    @Override
    public String toString() {
        return "a pupil of " + getAge();
    }
}
