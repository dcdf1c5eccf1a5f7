package io.github.programmecatalogue.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The codes that a constraint reports. */
@Documented
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reports {

    /**
     * The codes, such as {@code text_blank}.
     *
     * @return one or more codes, each a stable name
     */
    String[] value();

    /**
     * The version of the rules that first had these codes.
     *
     * @return such as {@code 1.0}, the first
     */
    String since() default FIRST_VERSION;

    /** The version of the rules that came first. */
    String FIRST_VERSION = "1.0";
}
