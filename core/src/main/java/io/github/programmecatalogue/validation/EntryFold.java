package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.value.Id;
import java.util.Optional;
import java.util.stream.Collector;

/**
 * The fold of an {@link EntryRule}, as far as it has come. Where the rule throws, the fold is given up, and that is all
 * that it reports.
 *
 * @param <A> what the rule's collector accumulates in
 */
final class EntryFold<A> {

    private static final Collector<CatalogueEntry, Object, EntryRule.Result> NOTHING =
            Collector.of(Object::new, (container, entry) -> {}, (one, other) -> one, container -> reporter -> {});

    private final String code;
    private final Collector<CatalogueEntry, A, EntryRule.Result> collector;
    private A container;
    private Optional<RuntimeException> failure = Optional.empty();

    private EntryFold(String code, Collector<CatalogueEntry, A, EntryRule.Result> collector) {
        this.code = code;
        this.collector = collector;
        this.container = collector.supplier().get();
    }

    static EntryFold<?> of(EntryRule rule, Conditions conditions) {
        try {
            return of(rule.getCode(), rule.collector(conditions));
        } catch (RuntimeException e) {
            EntryFold<?> failed = of(rule.getCode(), NOTHING);
            failed.failure = Optional.of(e);
            return failed;
        }
    }

    private static <A> EntryFold<A> of(String code, Collector<CatalogueEntry, A, EntryRule.Result> collector) {
        return new EntryFold<>(code, collector);
    }

    void add(CatalogueEntry entry) {
        attempt(() -> collector.accumulator().accept(container, entry));
    }

    /** Joins the fold of the same rule over other entries. */
    void join(EntryFold<?> other) {
        failure = failure.or(() -> other.failure);
        // Both folds come from one rule, whose collector made both containers.
        @SuppressWarnings("unchecked")
        EntryFold<A> same = (EntryFold<A>) other;
        attempt(() -> container = collector.combiner().apply(container, same.container));
    }

    void report(Ledger ledger, Id<?> catalogue) {
        attempt(() -> collector.finisher().apply(container).report((entry, path, evidence) -> {
            Subject subject = Subject.of(entry);
            ledger.add(code, subject.position(), subject.entity().getId(), path, evidence);
        }));
        failure.ifPresent(thrown -> ledger.addFailure(code, Position.HEADER, catalogue, thrown));
    }

    private void attempt(Runnable step) {
        if (failure.isPresent()) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException e) {
            failure = Optional.of(e);
        }
    }
}
