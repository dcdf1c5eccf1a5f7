package io.github.programmecatalogue.validation;

import java.util.List;

/**
 * What one validation runs: the rules that are on, the conditions, and what is accepted.
 *
 * @param table severities and sentences by code
 * @param fieldRules the constraints on accessors
 * @param entityRules the rules over one entity that are on
 * @param entryRules the rules with a fold of their own that are on
 * @param graphRules the rules over the graph that are on
 * @param conditions what the catalogue is judged by besides itself
 * @param suppressions findings that are accepted
 * @param samplesPerRule how many findings of a code to keep
 */
record RuleSet(
        RuleTable table,
        FieldRules fieldRules,
        EntityRules entityRules,
        List<EntryRule> entryRules,
        List<GraphRule> graphRules,
        Conditions conditions,
        List<Suppression> suppressions,
        int samplesPerRule) {

    /** A ledger without an entry. */
    Ledger newLedger() {
        return new Ledger(table, suppressions, samplesPerRule);
    }
}
