package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.graph.CatalogueGraph;
import java.util.Map;
import java.util.function.Function;

/** A rule that has more to say of the findings that a report keeps, which it would take too long to say of all. */
interface Elaborating {

    /** What to add to the evidence of each kept finding of the rule, which are asked about in document order. */
    Function<Finding, Map<String, ?>> elaboration(CatalogueGraph graph);
}
