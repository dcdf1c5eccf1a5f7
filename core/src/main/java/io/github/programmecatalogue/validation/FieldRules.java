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
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The constraints on the accessors of entities.
 *
 * <p>They are run here, one after another, and no Jakarta provider is asked: what one does around each of them costs more
 * than most of them do themselves, and its start as much as a whole first validation.
 */
final class FieldRules {

    private static final String PREFIX = "get";

    private final ClockProvider clocks;
    private final List<FieldCheck> ofHeader;
    private final Map<Section, List<FieldCheck>> bySection = new EnumMap<>(Section.class);
    private final List<Code> codes = new ArrayList<>();

    FieldRules(Clock clock, Limits limits) {
        this.clocks = () -> clock;
        OwnValidators validators = new OwnValidators(limits);
        this.ofHeader = checks(CatalogueHeader.class, validators);
        for (Section section : Section.values()) {
            bySection.put(section, checks(section.getType(), validators));
        }
    }

    private List<FieldCheck> checks(Class<?> type, OwnValidators validators) {
        List<FieldCheck> checks = new ArrayList<>();
        constraints(type)
                .forEach((accessor, constraints) -> checks.add(new FieldCheck(
                        PropertyPath.of(property(accessor)),
                        accessor(type, accessor),
                        constraints.stream()
                                .map(constraint -> check(constraint, validators))
                                .toList())));
        return checks;
    }

    /** The constraints on the accessors of an interface by their names, those that it inherits among them. */
    static Map<String, List<Annotation>> constraints(Class<?> type) {
        Map<String, List<Annotation>> constraints = new TreeMap<>();
        hierarchy(type)
                .distinct()
                .flatMap(declaring -> Stream.of(declaring.getDeclaredMethods()))
                .filter(method -> !method.isBridge())
                .forEach(accessor -> Stream.of(accessor.getAnnotations())
                        .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                        .forEach(constraint -> constraints
                                .computeIfAbsent(accessor.getName(), key -> new ArrayList<>())
                                .add(constraint)));
        return constraints;
    }

    /** An interface and those that it extends, one of them perhaps by several ways. */
    private static Stream<Class<?>> hierarchy(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()).flatMap(FieldRules::hierarchy));
    }

    private FieldCheck.Constraint check(Annotation constraint, OwnValidators validators) {
        Map<String, Object> attributes = OwnValidators.attributes(constraint);
        Map<String, ?> arguments = validators.arguments(constraint, attributes);
        Reports reports = constraint.annotationType().getAnnotation(Reports.class);
        for (String code : reports == null ? new String[0] : reports.value()) {
            codes.add(new Code(code, severity(attributes), reports.since(), arguments));
        }
        return new FieldCheck.Constraint(validators.validator(constraint), arguments);
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            Method accessor = type.getMethod(name);
            // Public anyway; this spares each call the question whether it may.
            accessor.trySetAccessible();
            return accessor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "A constraint must stand on an accessor: " + type.getName() + "." + name, e);
        }
    }

    /** The property that an accessor gives. */
    static String property(String accessor) {
        int start = PREFIX.length();
        if (!accessor.startsWith(PREFIX) || accessor.length() == start) {
            throw new IllegalStateException("A constraint must stand on an accessor such as getTitle: " + accessor);
        }
        return Character.toLowerCase(accessor.charAt(start)) + accessor.substring(start + 1);
    }

    private static Severity severity(Map<String, ?> attributes) {
        boolean isAdvice = attributes.get("groups") instanceof Class<?>[] groups
                && Arrays.asList(groups).contains(Advice.class);
        return isAdvice ? Severity.WARNING : Severity.ERROR;
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
            Object value = check.value(entity);
            if (value == null) {
                continue;
            }
            atHand.check = check;
            atHand.value = value;
            for (FieldCheck.Constraint constraint : check.constraints()) {
                atHand.constraint = constraint;
                constraint.validator().inspect(value, violations);
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
}
