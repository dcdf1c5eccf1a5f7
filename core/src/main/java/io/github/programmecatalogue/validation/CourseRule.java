package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;

/** A rule that one course alone decides; {@link EntityRules} asks it of nothing else. */
interface CourseRule extends EntityRule {

    /** Reports where a course breaks the rule. */
    void check(Course course, Conditions conditions, Reporter reporter);

    @Override
    default void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        if (entity instanceof Course course) {
            check(course, conditions, reporter);
        }
    }
}
