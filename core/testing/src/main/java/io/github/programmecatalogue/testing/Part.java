package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Entity;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An entity of a draft, which can be changed and knows where it stands.
 *
 * @param <E> the entity
 * @param <B> its builder
 */
final class Part<E extends Entity<?>, B> {

    private final Function<E, B> reopen;
    private final Function<B, E> build;
    private final Function<Part<E, B>, String> pointer;
    private E entity;

    Part(E entity, Function<E, B> reopen, Function<B, E> build, Function<Part<E, B>, String> pointer) {
        this.entity = entity;
        this.reopen = reopen;
        this.build = build;
        this.pointer = pointer;
    }

    E entity() {
        return entity;
    }

    Part<E, B> change(Consumer<B> change) {
        B builder = reopen.apply(entity);
        change.accept(builder);
        entity = build.apply(builder);
        return this;
    }

    /** The JSON Pointer to the entity. */
    String at() {
        return pointer.apply(this);
    }

    /** The JSON Pointer to a value of the entity. */
    String at(String path) {
        return at() + "/" + path;
    }
}
