package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An entity must not refer to itself.
 *
 * <p>A course that requires itself can never be entered, and whoever walks up from a provider that is its own parent
 * never arrives. Broken by a course {@code cpp} with the prerequisite {@code cpp}.
 */
final class SelfReference implements EntityRule {

    @Override
    public String getCode() {
        return "self_reference";
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        if (entity instanceof Course course) {
            course.getPartOf().ifPresent(id -> check(course, id, PropertyPath.of("partOf"), reporter));
            for (int i = 0; i < course.getPrerequisites().size(); i++) {
                int index = i;
                checkAll(
                        course,
                        course.getPrerequisites().get(i).getAnyOf(),
                        () -> PropertyPath.of("prerequisites").index(index).property("anyOf"),
                        reporter);
            }
        } else if (entity instanceof Competency competency) {
            checkAll(competency, competency.getBroader(), () -> PropertyPath.of("broader"), reporter);
        } else if (entity instanceof Provider provider) {
            provider.getParent().ifPresent(id -> check(provider, id, PropertyPath.of("parent"), reporter));
            checkAll(provider, provider.getPartners(), () -> PropertyPath.of("partners"), reporter);
        }
    }

    private static void checkAll(
            Entity<?> entity, List<? extends Id<?>> ids, Supplier<PropertyPath> path, Reporter reporter) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).equals(entity.getId())) {
                reporter.report(path.get().index(i), Map.of("value", entity.getId()));
            }
        }
    }

    private static void check(Entity<?> entity, Id<?> id, PropertyPath path, Reporter reporter) {
        if (id.equals(entity.getId())) {
            reporter.report(path, Map.of("value", id));
        }
    }
}
