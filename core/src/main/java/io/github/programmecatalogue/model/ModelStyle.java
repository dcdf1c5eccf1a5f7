package io.github.programmecatalogue.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** How Immutables writes the hidden implementations of this package. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        get = {"get*", "is*"},
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        jdkOnly = true,
        jakarta = true,
        jacksonIntegration = false,
        depluralize = true,
        depluralizeDictionary = {"teaches:teaches", "broader:broader", "competency:competencies"},
        fallbackNullableAnnotation = Nullable.class)
@interface ModelStyle {}
