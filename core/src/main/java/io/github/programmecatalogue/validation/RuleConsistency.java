package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.ConsistencyCheck;
import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.graph.CatalogueGraph;
import io.github.programmecatalogue.graph.Nodes;
import io.github.programmecatalogue.graph.Trace;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Entity;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

/**
 * Brings the library's rules beyond a field, with the limits of the format, to a plain Jakarta validator: on an entity
 * those over one entity, on a catalogue also those over its graph.
 *
 * <p>Rules of a school's own, be they added to a validator or found as services, run in a {@link CatalogueValidator} only;
 * so does every {@link EntryRule}.
 */
public final class RuleConsistency implements ConsistencyCheck {

    /** For the service loader. */
    public RuleConsistency() {}

    @Override
    public void check(Object bean, boolean advice, Clock clock, Reporter reporter) {
        Conditions conditions = Conditions.of(LocalDate.now(clock), Limits.standard());
        if (bean instanceof Entity<?> entity) {
            for (EntityRule rule : StandardRules.of(EntityRule.class, advice)) {
                rule.check(entity, conditions, (path, evidence) -> reporter.report(rule.getCode(), path));
            }
        }
        if (bean instanceof Catalogue catalogue) {
            Trace trace = new Trace();
            catalogue.entries().forEach(trace::add);
            CatalogueGraph graph = trace.toGraph();
            for (GraphRule rule : StandardRules.of(GraphRule.class, advice)) {
                rule.check(graph, conditions, new InCatalogue(rule.getCode(), reporter));
            }
        }
    }

    /** Gives places in entities as places in the catalogue that holds them. */
    private record InCatalogue(String code, Reporter reporter) implements GraphRule.Reporter {

        @Override
        public void report(Nodes nodes, int node, PropertyPath path, Map<String, ?> evidence) {
            PropertyPath entity = PropertyPath.of(nodes.section().getProperty()).index(nodes.index(node));
            reporter.report(code, entity.append(path));
        }

        @Override
        public void report(PropertyPath path, Map<String, ?> evidence) {
            reporter.report(code, path);
        }
    }
}
