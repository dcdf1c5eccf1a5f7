package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.DateRange;
import java.util.List;
import java.util.Optional;

/** The offerings of a catalogue, and what rules and queries ask of them beyond their references. */
public final class OfferingNodes extends Nodes {

    private static final OfferingStatus[] STATUSES = OfferingStatus.values();
    private static final List<Optional<EnrolmentStatus>> ENROLMENT_STATUSES = Packed.choices(EnrolmentStatus.class);
    private static final List<Optional<DeliveryMode>> MODES = Packed.choices(DeliveryMode.class);

    OfferingNodes(Symbols symbols, SectionTable table, CatalogueGraph graph) {
        super(Section.OFFERINGS, symbols, table, graph);
    }

    static int[] facts(Offering offering) {
        DayOfSessions day = DayOfSessions.of(offering.getSessions());
        return new int[] {
            Packed.minAge(offering.getAgeRange()),
            Packed.maxAge(offering.getAgeRange()),
            Packed.member(0, Optional.of(offering.getStatus()))
                    | Packed.member(1, offering.getEnrolmentStatus())
                    | Packed.member(2, offering.getDeliveryMode()),
            Packed.firstDay(offering.getPeriod()),
            Packed.lastDay(offering.getPeriod()),
            offering.getVenue().isPresent() ? 1 : 0,
            day.first(),
            day.start(),
            day.last(),
            day.end()
        };
    }

    /** Of an offering that could not be read. */
    static int[] unknownFacts() {
        return new int[] {
            Packed.minAge(Optional.empty()),
            Packed.maxAge(Optional.empty()),
            Packed.member(0, Optional.of(OfferingStatus.COMPLETED)),
            Packed.firstDay(Optional.empty()),
            Packed.lastDay(Optional.empty()),
            0,
            NONE,
            NONE,
            NONE,
            NONE
        };
    }

    /**
     * The course that an offering runs.
     *
     * @param offering a node
     * @return a node of the courses, or {@link #NONE}
     */
    public int course(int offering) {
        int edge = edge(offering, Relation.OFFERING_COURSE);
        return edge == NONE ? NONE : target(edge);
    }

    /**
     * For whom an offering itself says that it is.
     *
     * @param offering a node
     * @return completed years of age; empty if they are the course's, or say nothing, as with those of a course
     */
    public Optional<AgeRange> ages(int offering) {
        return Packed.ages(fact(offering, 0), fact(offering, 1));
    }

    /**
     * Where an offering stands in its life.
     *
     * @param offering a node
     * @return the status; completed, if that could not be read
     */
    public OfferingStatus status(int offering) {
        return Packed.member(0, fact(offering, 2), STATUSES);
    }

    /**
     * Whether an offering is still to be reckoned with.
     *
     * @param offering a node
     * @return true if it is planned or running, false if it is completed or cancelled
     */
    public boolean isCurrent(int offering) {
        OfferingStatus status = status(offering);
        return status == OfferingStatus.PLANNED || status == OfferingStatus.RUNNING;
    }

    /** Takes one offering after another, with the course that it runs. */
    public interface Visitor {

        /**
         * Takes an offering.
         *
         * @param offering a node
         * @param course a node of the courses
         */
        void visit(int offering, int course);
    }

    /**
     * Walks the offerings that are still to be reckoned with, in document order; those of an unknown course are passed
     * over.
     *
     * @param visitor takes each offering with its course
     */
    public void forEachCurrent(Visitor visitor) {
        for (int offering = 0; offering < size(); offering++) {
            int course = course(offering);
            if (isCurrent(offering) && course != NONE) {
                visitor.visit(offering, course);
            }
        }
    }

    /**
     * Whether one can enrol.
     *
     * @param offering a node
     * @return the status; empty if not stated
     */
    public Optional<EnrolmentStatus> enrolmentStatus(int offering) {
        return Packed.member(1, fact(offering, 2), ENROLMENT_STATUSES);
    }

    /**
     * Whether pupils come to a place or learn online, as the offering itself says.
     *
     * @param offering a node
     * @return the mode; empty if it is the course's
     */
    public Optional<DeliveryMode> deliveryMode(int offering) {
        return Packed.member(2, fact(offering, 2), MODES);
    }

    /**
     * When an offering runs.
     *
     * @param offering a node
     * @return days; empty if not stated
     */
    public Optional<DateRange> period(int offering) {
        return Packed.days(fact(offering, 3), fact(offering, 4));
    }

    /**
     * Whether an offering says where it takes place.
     *
     * @param offering a node
     * @return true if it has a venue
     */
    public boolean hasVenue(int offering) {
        return fact(offering, 5) == 1;
    }

    /**
     * Between which hours an offering's sessions lie, whatever their days.
     *
     * @param offering a node
     * @return the earliest and the latest hour; empty if the offering has no sessions that make sense
     */
    public Optional<DayOfSessions> day(int offering) {
        return fact(offering, 6) == NONE
                ? Optional.empty()
                : Optional.of(
                        new DayOfSessions(fact(offering, 6), fact(offering, 7), fact(offering, 8), fact(offering, 9)));
    }
}
