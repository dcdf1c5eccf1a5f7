package io.github.programmecatalogue.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for everything that can be built, whatever a rule would say of it: {@code @ForAll @Any Course course}, {@code
 * @ForAll List<@Any Course> courses}. Texts come in every script, ids at both ends of their length, references lead
 * nowhere or in a circle.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Any {}
