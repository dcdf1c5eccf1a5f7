package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.model.Entity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/**
 * A programme or a module should not take more hours a week than children have for it: twenty, unless a school says
 * otherwise.
 *
 * <p>Children go to school besides; a greater load is most often the hours of a year in the wrong field. Camps and
 * intensives may. Broken by a programme of 144 hours over 4 weeks.
 */
final class WeeklyLoadImplausible implements EntityRule {

    @Override
    public String getCode() {
        return "weekly_load_implausible";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        BigDecimal most = conditions.limits().getHoursPerWeek();
        if (entity instanceof Course course
                && (course.getKind() == CourseKind.PROGRAMME || course.getKind() == CourseKind.MODULE)) {
            course.getWorkload()
                    .flatMap(workload -> workload.weeklyHours())
                    .filter(hours -> hours.compareTo(most) > 0)
                    .ifPresent(hours -> reporter.report(
                            PropertyPath.of("workload"), Map.of("hoursPerWeek", most, "value", rounded(hours))));
        }
    }

    /** To two decimals: 144 hours over 7 weeks would have no end. */
    private static BigDecimal rounded(BigDecimal hours) {
        return new BigDecimal(
                hours.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString());
    }
}
