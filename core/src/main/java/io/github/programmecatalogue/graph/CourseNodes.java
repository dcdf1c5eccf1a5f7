package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.constraint.ChildhoodAgeValidator;
import io.github.programmecatalogue.constraint.TidyTextValidator;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Optional;

/** The courses of a catalogue, and what rules and queries ask of them beyond their references. */
public final class CourseNodes extends Nodes {

    private static final CourseKind[] KINDS = CourseKind.values();
    private static final CourseStatus[] STATUSES = CourseStatus.values();
    private static final List<Optional<Level>> LEVELS = Packed.choices(Level.class);
    private static final List<Optional<Direction>> DIRECTIONS = Packed.choices(Direction.class);
    private static final List<Optional<DeliveryMode>> MODES = Packed.choices(DeliveryMode.class);

    CourseNodes(Symbols symbols, SectionTable table, CatalogueGraph graph) {
        super(Section.COURSES, symbols, table, graph);
    }

    static int[] facts(Course course) {
        long title = fingerprint(course.getTitle());
        long description = course.getDescription().map(CourseNodes::fingerprint).orElse(0L);
        return new int[] {
            Packed.minAge(course.getAgeRange()),
            Packed.maxAge(course.getAgeRange()),
            Packed.member(0, Optional.of(course.getKind()))
                    | Packed.member(1, Optional.of(course.getStatus()))
                    | Packed.member(2, course.getLevel())
                    | Packed.member(3, course.getDirection())
                    | Packed.member(4, course.getDeliveryMode()),
            Packed.firstDay(course.getValidity()),
            Packed.lastDay(course.getValidity()),
            Packed.high(title),
            Packed.low(title),
            Packed.high(description),
            Packed.low(description)
        };
    }

    private static long fingerprint(LocalizedText text) {
        return TidyTextValidator.saysNothing(text) ? 0 : Wording.fingerprint(text);
    }

    /** Of a course that could not be read. */
    static int[] unknownFacts() {
        return new int[] {
            Packed.minAge(Optional.empty()),
            Packed.maxAge(Optional.empty()),
            Packed.member(0, Optional.of(CourseKind.PROGRAMME)) | Packed.member(1, Optional.of(CourseStatus.DRAFT)),
            Packed.firstDay(Optional.empty()),
            Packed.lastDay(Optional.empty()),
            0,
            0,
            0,
            0
        };
    }

    /**
     * For whom a course is meant.
     *
     * @param course a node
     * @return completed years of age; empty if not stated, or if what is stated {@linkplain
     *     ChildhoodAgeValidator#saysWho says nothing}, as 0–0 and 0–99 do
     */
    public Optional<AgeRange> ages(int course) {
        return Packed.ages(fact(course, 0), fact(course, 1));
    }

    /**
     * The lowest age for which a course is meant, as a number.
     *
     * @param course a node
     * @return completed years of age; {@link #NONE} if {@link #ages} are empty
     */
    public int lowestAge(int course) {
        return fact(course, 0);
    }

    /**
     * The highest age for which a course is meant, as a number.
     *
     * @param course a node
     * @return completed years of age; the greatest number if there is no highest; {@link #NONE} if {@link #ages} are empty
     */
    public int highestAge(int course) {
        return fact(course, 1);
    }

    /**
     * What kind of course it is.
     *
     * @param course a node
     * @return the kind; a programme, if that could not be read
     */
    public CourseKind kind(int course) {
        return Packed.member(0, fact(course, 2), KINDS);
    }

    /**
     * Where a course stands in its life.
     *
     * @param course a node
     * @return the status; draft, if that could not be read
     */
    public CourseStatus status(int course) {
        return Packed.member(1, fact(course, 2), STATUSES);
    }

    /**
     * Whether a course belongs to what is taught at present, be it suspended for the time being.
     *
     * @param course a node
     * @return false for drafts and archived courses
     */
    public boolean isCurrent(int course) {
        CourseStatus status = status(course);
        return status == CourseStatus.PUBLISHED || status == CourseStatus.SUSPENDED;
    }

    /**
     * Whether a course is taught no more.
     *
     * @param course a node
     * @return true for archived courses
     */
    public boolean isArchived(int course) {
        return status(course) == CourseStatus.ARCHIVED;
    }

    /**
     * How demanding a course is.
     *
     * @param course a node
     * @return the level; empty if not stated
     */
    public Optional<Level> level(int course) {
        return Packed.member(2, fact(course, 2), LEVELS);
    }

    /**
     * The direction of a course.
     *
     * @param course a node
     * @return the direction; empty if not stated
     */
    public Optional<Direction> direction(int course) {
        return Packed.member(3, fact(course, 2), DIRECTIONS);
    }

    /**
     * Whether pupils come to a place or learn online.
     *
     * @param course a node
     * @return the mode; empty if not stated
     */
    public Optional<DeliveryMode> deliveryMode(int course) {
        return Packed.member(4, fact(course, 2), MODES);
    }

    /**
     * When a course may be taught.
     *
     * @param course a node
     * @return days; empty if not stated
     */
    public Optional<DateRange> validity(int course) {
        return Packed.days(fact(course, 3), fact(course, 4));
    }

    /**
     * What courses of the same title have in common.
     *
     * @param course a node
     * @return a number that is equal where all languages of the title say the same, but for case, white space and final marks;
     *     0 if the title is blank or a placeholder
     */
    public long titleFingerprint(int course) {
        return Packed.join(fact(course, 5), fact(course, 6));
    }

    /**
     * What courses of the same description have in common.
     *
     * @param course a node
     * @return a number as for the title; 0 if there is no description, or one that says nothing
     */
    public long descriptionFingerprint(int course) {
        return Packed.join(fact(course, 7), fact(course, 8));
    }
}
