package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * How to build an arbitrary entity: for each property of its builder, what may stand there, and whether it must.
 *
 * @param <B> the builder
 */
final class Recipe<B> {

    private static final int LONGEST_LIST = 3;

    private final BuilderCombinator<B> combinator;

    private Recipe(BuilderCombinator<B> combinator) {
        this.combinator = combinator;
    }

    static <B> Recipe<B> of(Supplier<B> builder) {
        return new Recipe<>(Builders.withBuilder(builder));
    }

    /** A recipe with the properties that every entity has. */
    static <B, T> Recipe<B> ofEntity(
            Supplier<B> builder,
            Arbitrary<Id<T>> ids,
            BiFunction<B, Id<T>, B> id,
            BiFunction<B, Map<String, String>, B> alternateIds,
            BiFunction<B, Instant, B> modified,
            BiFunction<B, Extensions, B> extensions) {
        Arbitrary<Map<String, String>> idsByScheme = Arbitraries.maps(TextArbitraries.names(), TextArbitraries.texts())
                .ofMinSize(1)
                .ofMaxSize(3);
        return of(builder)
                .always(ids, id)
                .perhaps(idsByScheme, alternateIds)
                .perhaps(TimeArbitraries.instants(), modified)
                .perhaps(ExtensionTrees.extensions(), extensions);
    }

    <T> Recipe<B> always(Arbitrary<T> values, BiFunction<? super B, ? super T, ? extends B> property) {
        return new Recipe<>(combinator.use(values).in(property));
    }

    <T> Recipe<B> perhaps(Arbitrary<T> values, BiFunction<? super B, ? super T, ? extends B> property) {
        return new Recipe<>(combinator.use(values).withProbability(0.4).in(property));
    }

    <T> Recipe<B> list(Arbitrary<T> elements, BiFunction<? super B, ? super List<T>, ? extends B> property) {
        return perhaps(elements.list().ofMinSize(1).ofMaxSize(LONGEST_LIST), property);
    }

    /** Edge cases of the parts come by their own frequency; those of the whole would be their product. */
    <E> Arbitrary<E> build(Function<B, E> build) {
        return combinator.build(build).withoutEdgeCases();
    }
}
