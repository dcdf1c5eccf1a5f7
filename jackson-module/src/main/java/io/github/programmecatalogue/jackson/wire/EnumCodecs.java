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

    static final EnumCodec<CourseKind> COURSE_KIND = new EnumCodec<>(CourseKind.class);
    static final EnumCodec<CourseStatus> COURSE_STATUS = new EnumCodec<>(CourseStatus.class);
    static final EnumCodec<DayOfWeek> DAY_OF_WEEK = new EnumCodec<>(DayOfWeek.class);
    static final EnumCodec<DeliveryMode> DELIVERY_MODE = new EnumCodec<>(DeliveryMode.class);
    static final EnumCodec<Direction> DIRECTION = new EnumCodec<>(Direction.class);
    static final EnumCodec<EnrolmentStatus> ENROLMENT_STATUS = new EnumCodec<>(EnrolmentStatus.class);
    static final EnumCodec<Level> LEVEL = new EnumCodec<>(Level.class);
    static final EnumCodec<OfferingStatus> OFFERING_STATUS = new EnumCodec<>(OfferingStatus.class);
    static final EnumCodec<Price.Per> PER = new EnumCodec<>(Price.Per.class);
    static final EnumCodec<Prerequisite.Strength> STRENGTH = new EnumCodec<>(Prerequisite.Strength.class);
    static final EnumCodec<StudyForm> STUDY_FORM = new EnumCodec<>(StudyForm.class);

    private EnumCodecs() {}
}
