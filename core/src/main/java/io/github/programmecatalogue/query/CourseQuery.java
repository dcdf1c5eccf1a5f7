package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LanguageTag;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question for courses: each method adds a condition and gives a new question; {@link #list} and {@link #stream}
 * answer it, in document order.
 *
 * <pre>{@code
 * index.courses().forAge(12).inCluster("robotics-mechatronics").meetingOn(SATURDAY, SUNDAY).list();
 * }</pre>
 *
 * <p>All conditions must hold; of several values in one condition, any will do. A course is asked about as it can be
 * attended: where it has offerings that are planned or running, all conditions must hold for one of them, and what it
 * says of provider, delivery mode, languages and ages overrides the course; where it has none, they must hold for the
 * course itself. Drafts and archived courses are left out unless asked for by {@link #withStatus}.
 *
 * <p>A course that does not state what it is asked for is left out, since nobody knows that it suits;
 * {@link #orNotStated} lets it in.
 *
 * <p>Immutable and thread-safe.
 */
public final class CourseQuery {

    private final CourseFacts facts;
    private final Set<CourseStatus> statuses;
    private final List<Condition> conditions;
    private final boolean orNotStated;

    private CourseQuery(
            CourseFacts facts, Set<CourseStatus> statuses, List<Condition> conditions, boolean orNotStated) {
        this.facts = facts;
        this.statuses = statuses;
        this.conditions = conditions;
        this.orNotStated = orNotStated;
    }

    CourseQuery(CourseFacts facts) {
        this(facts, EnumSet.of(CourseStatus.PUBLISHED, CourseStatus.SUSPENDED), List.of(), false);
    }

    private CourseQuery and(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return new CourseQuery(facts, statuses, more, orNotStated);
    }

    /**
     * Courses for a child of an age.
     *
     * @param years completed years
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the age is negative
     */
    public CourseQuery forAge(int years) {
        return and(facts.ages.overlapping(AgeRange.of(years, years)));
    }

    /**
     * Courses for a child born on one day who wants to attend on another.
     *
     * @param birth the day of birth
     * @param on the day on which the age counts
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the day comes before the birth
     */
    public CourseQuery forAge(LocalDate birth, LocalDate on) {
        if (on.isBefore(birth)) {
            throw new IllegalArgumentException("Age counts from the day of birth, " + birth + ": " + on);
        }
        return forAge(Period.between(birth, on).getYears());
    }

    /**
     * Courses for some of a band of ages.
     *
     * @param group the id of the age group
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the id is malformed, or the catalogue has no such group
     */
    public CourseQuery inAgeGroup(String group) {
        return inAgeGroup(Id.<AgeGroup>of(group));
    }

    /**
     * Courses for some of a band of ages.
     *
     * @param group the age group
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the catalogue has no such group
     */
    public CourseQuery inAgeGroup(Id<AgeGroup> group) {
        return and(facts.ages.overlapping(facts.ageGroups
                .find(group.toString())
                .orElseThrow(() -> new IllegalArgumentException("Age group must be in the catalogue: " + group))
                .getAgeRange()));
    }

    /**
     * Courses of a cluster.
     *
     * @param cluster the id of a cluster
     * @param others the ids of others that will do
     * @return a question that asks for that too
     * @throws IllegalArgumentException if an id is malformed
     */
    public CourseQuery inCluster(String cluster, String... others) {
        return inAnyCluster(ids(cluster, others));
    }

    /**
     * Courses of a cluster.
     *
     * @param cluster the cluster
     * @return a question that asks for that too
     */
    public CourseQuery inCluster(Id<Cluster> cluster) {
        return inAnyCluster(List.of(cluster));
    }

    private CourseQuery inAnyCluster(Collection<?> clusters) {
        return and(StatedAs.of(facts.clusters, clusters).unstatedAs(List.of()));
    }

    /**
     * Courses of a level. A mixed course is of no other level.
     *
     * @param level a level
     * @param others others that will do
     * @return a question that asks for that too
     */
    public CourseQuery atLevel(Level level, Level... others) {
        return and(StatedAs.of(facts.levels, EnumSet.of(level, others)));
    }

    /**
     * Courses of a direction: their own, or else that of their clusters.
     *
     * @param direction a direction
     * @param others others that will do
     * @return a question that asks for that too
     */
    public CourseQuery inDirection(Direction direction, Direction... others) {
        return and(StatedAs.of(facts.directions, EnumSet.of(direction, others)));
    }

    /**
     * Courses that pupils come to, or attend online.
     *
     * @param mode a delivery mode
     * @param others others that will do
     * @return a question that asks for that too
     */
    public CourseQuery delivered(DeliveryMode mode, DeliveryMode... others) {
        return and(StatedAs.of(facts.deliveryModes, EnumSet.of(mode, others)));
    }

    /**
     * Courses taught in a language; {@code en} stands for {@code en-GB} too.
     *
     * @param language a BCP 47 tag in any case
     * @param others others that will do
     * @return a question that asks for that too
     * @throws IllegalArgumentException if one is not such a tag
     */
    public CourseQuery taughtIn(String language, String... others) {
        List<String> wanted = LanguageTag.canonical(all(language, others));
        return and(StatedAs.of(
                facts.languages,
                facts.languages.values().stream()
                        .filter(tag ->
                                wanted.stream().anyMatch(range -> tag.equals(range) || tag.startsWith(range + "-")))
                        .toList()));
    }

    /**
     * Courses taught by a provider or its structural divisions: as the offering says, the course, or else its clusters;
     * where nobody says, by the only provider of the catalogue.
     *
     * @param provider the id of a provider
     * @param others the ids of others that will do
     * @return a question that asks for that too
     * @throws IllegalArgumentException if an id is malformed
     */
    public CourseQuery taughtBy(String provider, String... others) {
        return taughtByAny(ids(provider, others));
    }

    /**
     * Courses taught by a provider or its structural divisions.
     *
     * @param provider the provider
     * @return a question that asks for that too
     * @see #taughtBy(String, String...)
     */
    public CourseQuery taughtBy(Id<Provider> provider) {
        return taughtByAny(List.of(provider));
    }

    private CourseQuery taughtByAny(List<? extends Id<?>> providers) {
        return and(StatedAs.of(
                facts.providers,
                providers.stream()
                        .flatMap(provider -> facts.divisions.within(provider.toString()).stream())
                        .toList()));
    }

    /**
     * Courses that teach a competency, or a narrower one, however well.
     *
     * @param competency the id of the competency
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the id is malformed
     */
    public CourseQuery teaching(String competency) {
        return teaching(Id.<Competency>of(competency));
    }

    /**
     * Courses that teach a competency, or a narrower one, however well.
     *
     * @param competency the competency
     * @return a question that asks for that too
     */
    public CourseQuery teaching(Id<Competency> competency) {
        return and(facts.teachings.any(competency.toString()));
    }

    /**
     * Courses that teach a competency, or a narrower one, at least so well. One that does not say how well it teaches
     * it is among those of {@link #orNotStated}.
     *
     * @param competency the id of the competency
     * @param proficiency the position on the scale, 1 for the lowest
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the id is malformed, or the proficiency below 1
     */
    public CourseQuery teaching(String competency, int proficiency) {
        return teaching(Id.<Competency>of(competency), proficiency);
    }

    /**
     * Courses that teach a competency, or a narrower one, at least so well.
     *
     * @param competency the competency
     * @param proficiency the position on the scale, 1 for the lowest
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the proficiency is below 1
     * @see #teaching(String, int)
     */
    public CourseQuery teaching(Id<Competency> competency, int proficiency) {
        if (proficiency < 1) {
            throw new IllegalArgumentException("Proficiency must be 1 or more: " + proficiency);
        }
        return and(facts.teachings.atLeast(competency.toString(), proficiency));
    }

    /**
     * Courses that prepare for an initiative.
     *
     * @param initiative the id of an initiative
     * @param others the ids of others that will do
     * @return a question that asks for that too
     * @throws IllegalArgumentException if an id is malformed
     */
    public CourseQuery preparingFor(String initiative, String... others) {
        return preparingForAny(ids(initiative, others));
    }

    /**
     * Courses that prepare for an initiative.
     *
     * @param initiative the initiative
     * @return a question that asks for that too
     */
    public CourseQuery preparingFor(Id<Initiative> initiative) {
        return preparingForAny(List.of(initiative));
    }

    private CourseQuery preparingForAny(Collection<?> initiatives) {
        return and(StatedAs.of(facts.initiatives, initiatives).unstatedAs(List.of()));
    }

    /**
     * Courses with an offering that has a free place: enrolment is open or not spoken of, and so are places; and one of
     * the two is stated.
     *
     * @return a question that asks for that too
     */
    public CourseQuery withFreePlaces() {
        return and(StatedAs.of(facts.places, List.of(CourseFacts.Places.FREE)));
    }

    /**
     * Courses with an offering that meets on certain days of the week, and on no others: it is of no use to a child that
     * one of two meetings suits. A meeting on a date is on its day of the week.
     *
     * @param day a day on which the child is free
     * @param others other such days
     * @return a question that asks for that too
     */
    public CourseQuery meetingOn(DayOfWeek day, DayOfWeek... others) {
        return and(facts.meetings.on(EnumSet.of(day, others)));
    }

    /**
     * Courses with an offering all of whose meetings lie between two times of day.
     *
     * @param from the earliest that a meeting may start
     * @param to the latest that it may end; midnight is the end of the day
     * @return a question that asks for that too
     * @throws IllegalArgumentException if the end is before the start and not midnight
     */
    public CourseQuery meetingBetween(LocalTime from, LocalTime to) {
        int end = to.equals(LocalTime.MIDNIGHT) ? (int) Duration.ofDays(1).toSeconds() : to.toSecondOfDay();
        if (end < from.toSecondOfDay()) {
            throw new IllegalArgumentException("Times must not end before they start: " + from + "–" + to);
        }
        return and(facts.meetings.between(from.toSecondOfDay(), end));
    }

    /**
     * Courses of a status, in place of those published or suspended.
     *
     * @param status a status
     * @param others others that will do
     * @return a question that asks for these
     */
    public CourseQuery withStatus(CourseStatus status, CourseStatus... others) {
        return new CourseQuery(facts, EnumSet.of(status, others), conditions, orNotStated);
    }

    /**
     * Lets in, for every condition of the question, what does not state its ages, level, direction, delivery mode,
     * languages, provider, proficiency, sessions or places. A course without clusters or initiatives is in none.
     *
     * @return a question that is answered with all that may suit
     */
    public CourseQuery orNotStated() {
        return new CourseQuery(facts, statuses, conditions, true);
    }

    /**
     * The courses.
     *
     * @return all that the conditions hold for, in document order; it does not change
     */
    public List<Course> list() {
        return stream().toList();
    }

    /**
     * The courses, looked for as they are asked for.
     *
     * @return a stream of all that the conditions hold for, in document order
     */
    public Stream<Course> stream() {
        return places().mapToObj(facts.courses()::get);
    }

    /**
     * How many courses there are.
     *
     * @return the number of all that the conditions hold for
     */
    public long count() {
        return places().count();
    }

    private IntStream places() {
        List<Condition> all = new ArrayList<>(conditions);
        all.add(StatedAs.of(facts.statuses, statuses));
        if (orNotStated) {
            all.replaceAll(Condition::orNotStated);
        }
        Condition narrowest =
                all.stream().min(Comparator.comparingLong(Condition::most)).orElseThrow();
        if (!facts.runs.areMany(narrowest.most())) {
            Condition[] conjunction = all.toArray(Condition[]::new);
            return narrowest
                    .candidates()
                    .filter(course -> facts.runs.any(course, run -> holds(conjunction, course, run)));
        }
        BitSet runs = facts.runs.all();
        List<Condition> others = new ArrayList<>();
        for (Condition condition : all) {
            condition.runs().ifPresentOrElse(runs::and, () -> others.add(condition));
        }
        Condition[] asked = others.toArray(Condition[]::new);
        return facts.runs.courses(runs, run -> holds(asked, facts.runs.course(run), run));
    }

    private static boolean holds(Condition[] conditions, int course, int run) {
        for (Condition condition : conditions) {
            if (!condition.holds(course, run)) {
                return false;
            }
        }
        return true;
    }

    private static List<Id<?>> ids(String id, String... others) {
        return all(id, others).stream().<Id<?>>map(Id::of).toList();
    }

    private static List<String> all(String one, String... others) {
        return Stream.concat(Stream.of(one), Stream.of(others)).toList();
    }
}
