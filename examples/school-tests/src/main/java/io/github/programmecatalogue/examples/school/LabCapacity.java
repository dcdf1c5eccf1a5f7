package io.github.programmecatalogue.examples.school;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.validation.Conditions;
import io.github.programmecatalogue.validation.EntityRule;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Courses in the laboratory take no more pupils than it has workbenches: 12. */
public final class LabCapacity implements EntityRule {

    /** The code by which reports and settings know the rule. */
    public static final String CODE = "ourschool:lab_capacity";

    private static final int WORKBENCHES = 12;
    private static final Id<Course> ROBOTICS = Id.of("robotics");

    private static final LocalizedText SENTENCE = LocalizedText.of(
            "en",
            "A course in the laboratory must not take more than 12 pupils",
            "ru",
            "Курс в лаборатории не должен принимать больше 12 учеников");
    private static final LocalizedText RATIONALE = LocalizedText.of(
            "en", "The thirteenth pupil has no workbench.", "ru", "Тринадцатому ученику не хватит рабочего места.");
    private static final LocalizedText REMEDY = LocalizedText.of(
            "en",
            "Divide the group, or make `groupSize` smaller.",
            "ru",
            "Разделите группу или уменьшите `groupSize`.");

    /** For the validator's builder, or for a service loader. */
    public LabCapacity() {}

    @Override
    public void check(Entity<?> entity, Conditions conditions, Reporter reporter) {
        if (entity instanceof Course course && course.getId().equals(ROBOTICS)) {
            OptionalInt most = course.getGroupSize().map(GroupSize::getMax).orElse(OptionalInt.empty());
            if (most.isPresent() && most.getAsInt() > WORKBENCHES) {
                reporter.report(PropertyPath.of("groupSize"), Map.of("value", most.getAsInt()));
            }
        }
    }

    @Override
    public String getCode() {
        return CODE;
    }

    @Override
    public Severity getSeverity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<String> getSentence(Locale locale) {
        return Optional.of(SENTENCE.get(locale));
    }

    @Override
    public Optional<String> getRationale(Locale locale) {
        return Optional.of(RATIONALE.get(locale));
    }

    @Override
    public Optional<String> getRemedy(Locale locale) {
        return Optional.of(REMEDY.get(locale));
    }
}
