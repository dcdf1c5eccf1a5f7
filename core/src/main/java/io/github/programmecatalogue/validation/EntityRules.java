package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import java.util.List;

/** Rules over one entity, by the kinds of entity that they can concern: most concern one kind, and are not asked of others. */
final class EntityRules {

    private final List<EntityRule> overCourses;
    private final List<EntityRule> overOfferings;
    private final List<EntityRule> overOthers;

    EntityRules(List<EntityRule> rules) {
        this.overCourses =
                rules.stream().filter(rule -> !(rule instanceof OfferingRule)).toList();
        this.overOfferings =
                rules.stream().filter(rule -> !(rule instanceof CourseRule)).toList();
        this.overOthers = rules.stream()
                .filter(rule -> !(rule instanceof CourseRule || rule instanceof OfferingRule))
                .toList();
    }

    /** The rules that an entity may break. */
    List<EntityRule> over(Entity<?> entity) {
        if (entity instanceof Course) {
            return overCourses;
        }
        return entity instanceof Offering ? overOfferings : overOthers;
    }
}
