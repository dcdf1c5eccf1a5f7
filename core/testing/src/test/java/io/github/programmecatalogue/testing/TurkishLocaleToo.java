package io.github.programmecatalogue.testing;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Runs every try a second time where the capital of i is İ, which careless case mapping does not survive. */
final class TurkishLocaleToo implements AroundTryHook {

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        TryExecutionResult result = aTry.execute(parameters);
        if (!result.isSatisfied()) {
            return result;
        }
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            return aTry.execute(parameters);
        } finally {
            Locale.setDefault(before);
        }
    }
}
