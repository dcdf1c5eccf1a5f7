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
}
