package io.github.programmecatalogue.jackson;

import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Two spaces a level, each property and element in a line of its own, on every host alike. */
final class Indentation extends ObjectWriteContext.Base {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    @Override
    public boolean hasPrettyPrinter() {
        return true;
    }

    /** A printer of its own for each document, since it counts the levels. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
        return PRINTER.createInstance();
    }
}
