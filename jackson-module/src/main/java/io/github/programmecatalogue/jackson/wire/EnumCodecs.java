package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.DeliveryMode;
import io.github.programmecatalogue.model.Direction;
import io.github.programmecatalogue.model.EnrolmentStatus;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.OfferingStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.StudyForm;
import io.github.programmecatalogue.value.Price;
import java.time.DayOfWeek;

/** The enumerations of the format. */
final class EnumCodecs {

    static final EnumCodec<CourseKind> COURSE_KIND = EnumCodec.closed(CourseKind.class);
    static final EnumCodec<CourseStatus> COURSE_STATUS = EnumCodec.closed(CourseStatus.class);
    static final EnumCodec<DayOfWeek> DAY_OF_WEEK = EnumCodec.closed(DayOfWeek.class);
    static final EnumCodec<DeliveryMode> DELIVERY_MODE = EnumCodec.open(DeliveryMode.class);
    static final EnumCodec<Direction> DIRECTION = EnumCodec.open(Direction.class);
    static final EnumCodec<EnrolmentStatus> ENROLMENT_STATUS = EnumCodec.open(EnrolmentStatus.class);
    static final EnumCodec<Level> LEVEL = EnumCodec.open(Level.class);
    static final EnumCodec<OfferingStatus> OFFERING_STATUS = EnumCodec.closed(OfferingStatus.class);
    static final EnumCodec<Price.Per> PER = EnumCodec.closed(Price.Per.class);
    static final EnumCodec<Prerequisite.Strength> STRENGTH = EnumCodec.closed(Prerequisite.Strength.class);
    static final EnumCodec<StudyForm> STUDY_FORM = EnumCodec.open(StudyForm.class);

    private EnumCodecs() {}
}
