package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Entity;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Breaks one rule in a draft, at one place, and as far as can be no other rule. */
@FunctionalInterface
interface Injector {

    /**
     * Breaks the rule.
     *
     * @param draft a catalogue in order
     * @return the JSON Pointer where the rule is broken now
     */
    String inject(Draft draft);

    /** Breaks the rule in one of several ways. */
    static Injector oneOf(Injector... ways) {
        List<Injector> all = List.of(ways);
        return draft -> draft.choose(all).inject(draft);
    }

    /** Changes something in any entity of a kind, at the end of some path in it. */
    static <E extends Entity<?>, B> Injector inAny(
            Function<Draft, Chapter<E, B>> kind, String path, BiConsumer<B, Draft> change) {
        return inAny(kind, entity -> path, change);
    }

    /** Changes something in any entity of a kind, at a path that depends on what is there before. */
    static <E extends Entity<?>, B> Injector inAny(
            Function<Draft, Chapter<E, B>> kind, Function<E, String> path, BiConsumer<B, Draft> change) {
        return draft -> {
            Part<E, B> part = kind.apply(draft).any();
            String there = path.apply(part.entity());
            return part.change(builder -> change.accept(builder, draft)).at(there);
        };
    }

    /** Changes something in a new entity of a kind, which nothing else depends on. */
    static <E extends Entity<?>, B> Injector inNew(
            Function<Draft, Chapter<E, B>> kind, String path, BiConsumer<B, Draft> change) {
        return draft ->
                kind.apply(draft).add(builder -> change.accept(builder, draft)).at(path);
    }
}
