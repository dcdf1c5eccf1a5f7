package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.CourseNodes;
import io.github.programmecatalogue.graph.OfferingNodes;
import io.github.programmecatalogue.graph.Relation;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.value.Id;
import java.util.Map;
import java.util.Optional;

/**
 * What is open to pupils should not depend on an archived course.
 *
 * <p>A newcomer can no longer take the prerequisite, nor enrol in what is not taught any more. Broken by a published course
 * that requires an archived one, and by an offering of an archived course in which pupils can enrol. An alternative that is
 * not archived mends a prerequisite; an offering that runs its last groups with enrolment closed is in order.
 */
final class ReferenceToArchived implements GraphRule {

    @Override
    public String getCode() {
        return "reference_to_archived";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CatalogueGraph graph, Conditions conditions, Reporter reporter) {
        CourseNodes courses = graph.courses();
        Alternatives.forEach(courses, prerequisite -> {
            if (prerequisite.isRequired()
                    && courses.status(prerequisite.course()) == CourseStatus.PUBLISHED
                    && prerequisite.areAll(courses::isArchived)) {
                reporter.report(
                        courses, prerequisite.course(), prerequisite.path(), Map.of("value", prerequisite.ids()));
            }
        });
        OfferingNodes offerings = graph.offerings();
        References.forEach(offerings, Relation.OFFERING_COURSE, (offering, edge, course) -> {
            if (isOpen(offerings, offering) && courses.isArchived(course)) {
                reporter.report(
                        offerings,
                        offering,
                        PropertyPath.of("course"),
                        Map.of("value", Id.of(offerings.targetId(edge))));
            }
        });
    }

    /** Whether pupils can enrol now or later; where nothing is said of enrolment, as long as it is planned. */
    private static boolean isOpen(OfferingNodes offerings, int offering) {
        OfferingStatus status = offerings.status(offering);
        Optional<EnrolmentStatus> enrolment = offerings.enrolmentStatus(offering);
        if (status == OfferingStatus.COMPLETED || status == OfferingStatus.CANCELLED) {
            return false;
        }
        return enrolment.isPresent() ? enrolment.get() != EnrolmentStatus.CLOSED : status == OfferingStatus.PLANNED;
    }
}
