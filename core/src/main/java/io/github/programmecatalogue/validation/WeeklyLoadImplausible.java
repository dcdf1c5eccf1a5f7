package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.value.Workload;
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
final class WeeklyLoadImplausible implements CourseRule {

    @Override
    public String getCode() {
        return "weekly_load_implausible";
    }

    @Override
    public Severity getSeverity() {
        return Severity.WARNING;
    }

    @Override
    public void check(Course course, Conditions conditions, Reporter reporter) {
        BigDecimal most = conditions.getLimits().getHoursPerWeek();
        if (course.getKind() == CourseKind.PROGRAMME || course.getKind() == CourseKind.MODULE) {
            course.getWorkload()
                    .filter(workload -> exceeds(workload, most))
                    .flatMap(workload -> workload.weeklyHours())
                    .ifPresent(hours -> reporter.report(
                            PropertyPath.of("workload"), Map.of("hoursPerWeek", most, "value", rounded(hours))));
        }
    }

    /**
     * Whether a weekly load, if there is any, exceeds the most. Multiplies, since a division costs many times more, and
     * most courses are well within.
     */
    private static boolean exceeds(Workload workload, BigDecimal most) {
        if (workload.getHoursPerWeek().isPresent()) {
            return workload.getHoursPerWeek().get().compareTo(most) > 0;
        }
        BigDecimal mostInAll =
                most.multiply(BigDecimal.valueOf(workload.getWeeks().orElse(0)));
        return workload.getHours()
                .filter(hours -> hours.compareTo(mostInAll) > 0)
                .isPresent();
    }

    /** Up to two decimals: 144 hours over 7 weeks would have no end, and no excess must be rounded away. */
    private static BigDecimal rounded(BigDecimal hours) {
        return new BigDecimal(
                hours.setScale(2, RoundingMode.UP).stripTrailingZeros().toPlainString());
    }
}
