package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ConsistencyCheck;
import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.constraint.Reports;
import io.github.programmecatalogue.constraint.Violations;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import jakarta.validation.ClockProvider;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constraints on the accessors of entities.
 *
 * <p>A Jakarta provider says once which they are; then they are run here, one after another, since what a provider does
 * around each of them costs more than most of them do themselves.
 */
final class FieldRules {

    private final ClockProvider clocks;
    private final List<FieldCheck> ofHeader;
    private final Map<Section, List<FieldCheck>> bySection = new EnumMap<>(Section.class);
    private final List<Code> codes = new ArrayList<>();

    FieldRules(Clock clock, Limits limits) {
        this.clocks = () -> clock;
        OwnValidators validators = new OwnValidators(limits);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new TemplateItself())
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            ofHeader = checks(CatalogueHeader.class, validator, validators);
            for (Section section : Section.values()) {
                bySection.put(section, checks(section.getType(), validator, validators));
            }
        }
    }

    private List<FieldCheck> checks(Class<?> type, Validator validator, OwnValidators validators) {
        List<FieldCheck> checks = new ArrayList<>();
        for (PropertyDescriptor property :
                validator.getConstraintsForClass(type).getConstrainedProperties()) {
            List<FieldCheck.Constraint> constraints = new ArrayList<>();
            for (ConstraintDescriptor<?> constraint : property.getConstraintDescriptors()) {
                Map<String, ?> arguments = validators.arguments(constraint);
                constraints.add(new FieldCheck.Constraint(validators.validator(constraint), arguments));
                Reports reports = constraint.getAnnotation().annotationType().getAnnotation(Reports.class);
                for (String code : reports == null ? new String[0] : reports.value()) {
                    codes.add(new Code(code, severity(constraint), reports.since(), arguments));
                }
            }
            checks.add(new FieldCheck(
                    PropertyPath.of(property.getPropertyName()),
                    accessor(type, property.getPropertyName()),
                    constraints));
        }
        return checks;
    }

    private static Method accessor(Class<?> type, String property) {
        String getter = "get" + property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A constraint must stand on an accessor: " + getter));
    }

    private static Severity severity(ConstraintDescriptor<?> constraint) {
        return constraint.getGroups().contains(Advice.class) ? Severity.WARNING : Severity.ERROR;
    }

    /** The codes that constraints can report, errors in the default group and warnings in the group of advice. */
    List<Code> codes() {
        return codes;
    }

    /** Takes what the constraints find in one entity. */
    interface Reporter {
        void report(String code, PropertyPath path, Map<String, ?> arguments);
    }

    /** Runs the constraints on an entity of a section, or on a header where there is none. */
    void check(@Nullable Section section, Entity<?> entity, Reporter reporter) {
        AtHand atHand = new AtHand(reporter);
        Violations violations = new Violations(clocks, atHand);
        for (FieldCheck check : section == null ? ofHeader : bySection.getOrDefault(section, List.of())) {
            atHand.check = check;
            atHand.value = check.value(entity);
            for (FieldCheck.Constraint constraint : check.constraints()) {
                atHand.constraint = constraint;
                constraint.validator().inspect(atHand.value, violations);
            }
        }
    }

    /** Reports of the value that is being checked. One serves all checks of an entity, which mostly find nothing. */
    private static final class AtHand implements ConsistencyCheck.Reporter {

        private final Reporter reporter;
        private @Nullable FieldCheck check;
        private FieldCheck.@Nullable Constraint constraint;
        private @Nullable Object value;

        AtHand(Reporter reporter) {
            this.reporter = reporter;
        }

        @Override
        public void report(String code, PropertyPath path) {
            PropertyPath property = Objects.requireNonNull(check).property();
            reporter.report(
                    code,
                    property.append(path),
                    Objects.requireNonNull(constraint).evidence(value, path));
        }
    }

    /** Leaves every template as it is: a provider's own interpolator asks for an expression language. */
    private static final class TemplateItself implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
