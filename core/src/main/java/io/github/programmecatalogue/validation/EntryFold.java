package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.value.Id;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * The fold of an {@link EntryRule}, as far as it has come. Where the rule throws, the fold is given up, and only that is
 * reported: at the entry that it failed on, or at the catalogue if it was on none. Of parts that failed, what counts is
 * the failure that comes first in the document.
 *
 * @param <A> what the rule's collector accumulates in
 */
final class EntryFold<A> {

    private static final Collector<CatalogueEntry, Object, EntryRule.Result> NOTHING =
            Collector.of(Object::new, (container, entry) -> {}, (one, other) -> one, container -> reporter -> {});

    private final String code;
    private final Collector<CatalogueEntry, A, EntryRule.Result> collector;
    private A container;
    private Optional<Failure> failure = Optional.empty();

    private EntryFold(String code, Collector<CatalogueEntry, A, EntryRule.Result> collector) {
        this.code = code;
        this.collector = collector;
        this.container = collector.supplier().get();
    }

    /** What a rule has thrown, and where; without an id, at the catalogue. */
    private record Failure(Position position, Optional<Id<?>> id, RuntimeException thrown) {

        static Failure ofCatalogue(RuntimeException thrown) {
            return new Failure(Position.HEADER, Optional.empty(), thrown);
        }

        static Failure of(CatalogueEntry entry, RuntimeException thrown) {
            Subject subject = Subject.of(entry);
            return new Failure(subject.position(), Optional.of(subject.id()), thrown);
        }
    }

    static EntryFold<?> of(EntryRule rule, Conditions conditions) {
        try {
            return of(rule.getCode(), rule.collector(conditions));
        } catch (RuntimeException e) {
            EntryFold<?> failed = of(rule.getCode(), NOTHING);
            failed.failure = Optional.of(Failure.ofCatalogue(e));
            return failed;
        }
    }

    private static <A> EntryFold<A> of(String code, Collector<CatalogueEntry, A, EntryRule.Result> collector) {
        return new EntryFold<>(code, collector);
    }

    String code() {
        return code;
    }

    void add(CatalogueEntry entry) {
        attempt(() -> collector.accumulator().accept(container, entry), thrown -> Failure.of(entry, thrown));
    }

    /** Joins the fold of the same rule over other entries. */
    void join(EntryFold<?> other) {
        failure = Stream.of(failure, other.failure)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Failure::position));
        // Both folds come from one rule, whose collector made both containers.
        @SuppressWarnings("unchecked")
        EntryFold<A> same = (EntryFold<A>) other;
        attempt(() -> container = collector.combiner().apply(container, same.container), Failure::ofCatalogue);
    }

    /** Enters what was found; or only that something was, where nobody knows whether that holds of the whole. */
    void report(Ledger ledger, Id<?> catalogue, boolean isSure) {
        attempt(
                () -> collector.finisher().apply(container).report((entry, path, evidence) -> {
                    ledger.add(code, Subject.of(entry), path, evidence, isSure);
                }),
                Failure::ofCatalogue);
        failure.ifPresent(
                failed -> ledger.addFailure(code, failed.position(), failed.id().orElse(catalogue), failed.thrown()));
    }

    private void attempt(Runnable step, Function<RuntimeException, Failure> failing) {
        if (failure.isPresent()) {
            return;
        }
        try {
            step.run();
        } catch (RuntimeException e) {
            failure = Optional.of(failing.apply(e));
        }
    }
}
