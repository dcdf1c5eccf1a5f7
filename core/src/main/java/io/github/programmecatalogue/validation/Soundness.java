package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.graph.CatalogueGraph;
import java.time.LocalDate;
import java.util.List;

/**
 * What must be true of a catalogue lest answers about it be wrong: an id names one entity of a kind, and neither courses,
 * nor competencies, nor providers lead back to themselves.
 *
 * <p>These are five of the standard rules, and the report is as {@link CatalogueValidator} would have it of them alone; but
 * no Jakarta provider is started for it.
 */
public final class Soundness {

    private static final List<GraphRule> RULES = List.of(
            new IdDuplicate(), new PrerequisiteCycle(), new CompetencyCycle(), new ProviderCycle(), new PartCycle());

    /** No rule of soundness asks what day it is. */
    private static final Conditions CONDITIONS = Conditions.of(LocalDate.EPOCH, Limits.standard());

    private static final int SAMPLES_PER_RULE = 100;

    private Soundness() {}

    /**
     * Checks a catalogue, in time linear in its size.
     *
     * @param graph the graph of the catalogue
     * @return the findings of {@code id_duplicate}, {@code prerequisite_cycle}, {@code competency_cycle},
     *     {@code provider_cycle} and {@code part_cycle}: exact counts, and the first hundred of each
     */
    public static ValidationReport check(CatalogueGraph graph) {
        Ledger ledger = new Ledger(new RuleTable(List.of(), List.of()), List.of(), SAMPLES_PER_RULE);
        GraphCheck check = new GraphCheck(graph, CONDITIONS, new Damages(), ledger);
        RULES.forEach(check::run);
        return ledger.close(check.catalogue().id(), graph, RULES, true);
    }
}
