package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintDeclarationException;
import java.util.Arrays;
import java.util.ServiceLoader;

/** Checks {@link Consistent} by the {@link ConsistencyCheck} that the service loader finds. */
public final class ConsistentValidator extends ValueValidator<Consistent> {

    private final ConsistencyCheck check;
    private boolean advice;

    /**
     * For the validator factory.
     *
     * @throws ConstraintDeclarationException if no check is found
     */
    public ConsistentValidator() {
        this.check = ServiceLoader.load(ConsistencyCheck.class, ConsistencyCheck.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new ConstraintDeclarationException(
                        "A service file must name the check behind @Consistent: META-INF/services/"
                                + ConsistencyCheck.class.getName()
                                + " is missing; was it lost when jars were merged?"));
    }

    @Override
    public void initialize(Consistent annotation) {
        this.advice = Arrays.asList(annotation.groups()).contains(Advice.class);
    }

    @Override
    void check(Object bean, Violations violations) {
        check.check(bean, advice, violations.clock(), violations::add);
    }
}
