package io.github.programmecatalogue.examples.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator as it comes, but for the expression language, which nothing here needs. */
final class AnnotatedValidation {

    private AnnotatedValidation() {}

    /** A validator of a factory that stays open as long as the program runs. */
    static Validator validator() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }
}
