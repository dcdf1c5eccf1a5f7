package io.github.programmecatalogue.constraint;

import java.time.Clock;

/**
 * What {@link Consistent} calls: the rules beyond a field. Found by {@link java.util.ServiceLoader}; the library
 * provides its own.
 */
public interface ConsistencyCheck {

    /**
     * Reports where a bean breaks the rules.
     *
     * @param bean an entity
     * @param advice whether to report warnings and infos, else errors
     * @param clock what tells rules about dates which day it is
     * @param reporter takes what is found
     */
    void check(Object bean, boolean advice, Clock clock, Reporter reporter);

    /** Takes what is found. */
    interface Reporter {

        /**
         * Reports a violation.
         *
         * @param code the code of the rule
         * @param path where in the bean it is
         */
        void report(String code, PropertyPath path);
    }
}
