package io.github.programmecatalogue.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.UnexpectedTypeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one constraint finds wrong with one value, each at its place in the value: an element of a list, a property, a
 * language, or any of these in turn. Paths are built only when there is something to report.
 */
final class Violations {

    private final ConstraintValidatorContext context;
    private boolean empty = true;

    Violations(ConstraintValidatorContext context) {
        this.context = context;
    }

    boolean isEmpty() {
        return empty;
    }

    /** The day it is, by the clock of the validator. */
    LocalDate today() {
        return LocalDate.now(context.getClockProvider().getClock());
    }

    /** Reports a code at a place. */
    void add(String code, Place place) {
        if (empty) {
            empty = false;
            context.disableDefaultConstraintViolation();
        }
        place.report(context.buildConstraintViolationWithTemplate("{programmecatalogue." + code + "}"));
    }

    /** The error of a constraint that stands on a type that it does not know. */
    static UnexpectedTypeException unexpected(Object value, String expected) {
        return new UnexpectedTypeException("This constraint must stand on " + expected + ": "
                + value.getClass().getName());
    }

    /**
     * A place in a value: {@code [index].property[language]}, each part of which may be absent.
     *
     * @param index the element of a list, or -1
     * @param property the property of the value or element, or null
     * @param language the language of the text, or null
     */
    record Place(
            int index, @Nullable String property, @Nullable String language) {

        static final Place VALUE = new Place(-1, null, null);

        static Place element(int index) {
            return new Place(index, null, null);
        }

        static Place property(String property) {
            return new Place(-1, property, null);
        }

        Place language(String tag) {
            return new Place(index, property, tag);
        }

        void report(ConstraintViolationBuilder builder) {
            if (property != null) {
                var node = builder.addPropertyNode(property);
                if (language == null && index >= 0) {
                    node.inIterable().atIndex(index).addConstraintViolation();
                } else if (index >= 0) {
                    node.inIterable()
                            .atIndex(index)
                            .addBeanNode()
                            .inIterable()
                            .atKey(language)
                            .addConstraintViolation();
                } else if (language != null) {
                    node.addBeanNode().inIterable().atKey(language).addConstraintViolation();
                } else {
                    node.addConstraintViolation();
                }
            } else if (index >= 0 && language != null) {
                builder.addContainerElementNode("<list element>", List.class, 0)
                        .inIterable()
                        .atIndex(index)
                        .addBeanNode()
                        .inIterable()
                        .atKey(language)
                        .addConstraintViolation();
            } else if (index >= 0) {
                builder.addBeanNode().inIterable().atIndex(index).addConstraintViolation();
            } else if (language != null) {
                builder.addBeanNode().inIterable().atKey(language).addConstraintViolation();
            } else {
                builder.addConstraintViolation();
            }
        }
    }
}
