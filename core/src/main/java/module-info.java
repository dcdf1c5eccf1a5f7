/** The catalogue's types, its rules, the validator, and what one can ask of a catalogue. */
module io.github.programmecatalogue {
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static java.compiler;
    requires static org.apache.lucene.analysis.common;
    requires static org.apache.lucene.core;

    exports io.github.programmecatalogue.constraint;
    exports io.github.programmecatalogue.graph;
    exports io.github.programmecatalogue.model;
    exports io.github.programmecatalogue.picture;
    exports io.github.programmecatalogue.query;
    exports io.github.programmecatalogue.search;
    exports io.github.programmecatalogue.validation;
    exports io.github.programmecatalogue.value;

    uses io.github.programmecatalogue.constraint.ConsistencyCheck;
    uses io.github.programmecatalogue.validation.Rule;

    provides io.github.programmecatalogue.constraint.ConsistencyCheck with
            io.github.programmecatalogue.validation.RuleConsistency;
}
