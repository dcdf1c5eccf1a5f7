package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.constraint.ChildhoodAge;
import io.github.programmecatalogue.constraint.ChildhoodAgeValidator;
import io.github.programmecatalogue.constraint.ConsistentValidator;
import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.constraint.Reports;
import io.github.programmecatalogue.constraint.TidySummary;
import io.github.programmecatalogue.constraint.TidySummaryValidator;
import io.github.programmecatalogue.constraint.TidyTitle;
import io.github.programmecatalogue.constraint.TidyTitleValidator;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The constraints on the accessors of entities, run by a Jakarta validator of our own: one that interpolates no
 * messages, since findings render theirs lazily, and so needs no expression language.
 */
final class FieldRules {

    private static final String TEMPLATE_START = "{programmecatalogue.";
    private static final Set<String> NO_EVIDENCE = Set.of("message", "groups", "payload", "kind", "answer");

    private final Validator validator;

    private final Limits limits;

    FieldRules(Clock clock, Limits limits) {
        this.limits = limits;
        this.validator = Validation.byDefaultProvider()
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new TemplateItself())
                .constraintValidatorFactory(new OwnValidators(limits))
                .clockProvider(() -> clock)
                .buildValidatorFactory()
                .getValidator();
    }

    /** The codes that constraints can report, errors in the default group and warnings in the group of advice. */
    List<Code> codes() {
        List<Code> codes = new ArrayList<>();
        collect(CatalogueHeader.class, codes);
        for (Section section : Section.values()) {
            collect(section.getType(), codes);
        }
        return codes;
    }

    private void collect(Class<?> type, List<Code> codes) {
        for (PropertyDescriptor property :
                validator.getConstraintsForClass(type).getConstrainedProperties()) {
            for (ConstraintDescriptor<?> constraint : property.getConstraintDescriptors()) {
                Reports reports = constraint.getAnnotation().annotationType().getAnnotation(Reports.class);
                for (String code : reports == null ? new String[0] : reports.value()) {
                    codes.add(new Code(code, severity(constraint), reports.since(), arguments(constraint)));
                }
            }
        }
    }

    private static Severity severity(ConstraintDescriptor<?> constraint) {
        return constraint.getGroups().contains(Advice.class) ? Severity.WARNING : Severity.ERROR;
    }

    /** Takes what the constraints find in one entity. */
    interface Reporter {
        void report(String code, PropertyPath path, Map<String, ?> arguments);
    }

    void check(Entity<?> entity, Reporter reporter) {
        for (ConstraintViolation<?> violation : validator.validate(entity, Default.class, Advice.class)) {
            PropertyPath path = path(violation.getPropertyPath());
            reporter.report(code(violation), path, arguments(violation, path));
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        String template = violation.getMessageTemplate();
        return template.substring(TEMPLATE_START.length(), template.length() - 1);
    }

    private static PropertyPath path(Path nodes) {
        PropertyPath path = PropertyPath.entity();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                path = path.index(node.getIndex());
            } else if (node.getKey() != null) {
                path = path.key(node.getKey().toString());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                path = path.property(node.getName());
            }
        }
        return path;
    }

    private Map<String, Object> arguments(ConstraintViolation<?> violation, PropertyPath path) {
        Map<String, Object> arguments = arguments(violation.getConstraintDescriptor());
        List<PropertyPath.Step> within = path.getSteps()
                .subList(Math.min(1, path.getSteps().size()), path.getSteps().size());
        arguments.put("value", Evidence.at(violation.getInvalidValue(), within));
        return arguments;
    }

    private Map<String, Object> arguments(ConstraintDescriptor<?> constraint) {
        Map<String, Object> arguments = new HashMap<>(constraint.getAttributes());
        arguments.keySet().removeAll(NO_EVIDENCE);
        arguments.putAll(limits(constraint.getAnnotation()));
        return arguments;
    }

    /** The limits that stand in place of those that an annotation declares. */
    private Map<String, ?> limits(Annotation constraint) {
        if (constraint instanceof TidyTitle title) {
            return Map.of("maxLength", title.kind().lengthIn(limits));
        }
        if (constraint instanceof TidySummary) {
            return Map.of("maxLength", limits.getSummaryLength());
        }
        if (constraint instanceof ChildhoodAge) {
            AgeRange childhood = limits.getChildhood();
            return Map.of("min", childhood.getMin(), "max", childhood.getMax().orElseThrow());
        }
        return Map.of();
    }

    /** Leaves every template as it is. */
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

    /**
     * Makes constraint validators with our limits; the one for rules beyond a field stays silent, since these rules run
     * by themselves.
     */
    private record OwnValidators(Limits limits) implements ConstraintValidatorFactory {

        @Override
        public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            if (type == ConsistentValidator.class) {
                return type.cast(ConsistentValidator.silent());
            }
            if (type == TidyTitleValidator.class) {
                return type.cast(new TidyTitleValidator(limits));
            }
            if (type == TidySummaryValidator.class) {
                return type.cast(new TidySummaryValidator(limits));
            }
            if (type == ChildhoodAgeValidator.class) {
                return type.cast(new ChildhoodAgeValidator(limits));
            }
            try {
                return type.getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                        "A constraint validator must have a public constructor without parameters: " + type.getName(),
                        e);
            }
        }

        @Override
        public void releaseInstance(ConstraintValidator<?, ?> instance) {
            // Validators hold nothing that would have to be given back.
        }
    }
}
