package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The entities of one kind in a draft.
 *
 * @param <E> the entities
 * @param <B> their builder
 */
final class Chapter<E extends Entity<?>, B> {

    private final Section section;
    private final Choices choices;
    private final Function<E, B> reopen;
    private final Function<B, E> build;
    private final Supplier<E> newcomer;
    private final List<Part<E, B>> parts = new ArrayList<>();

    Chapter(Section section, Choices choices, Function<E, B> reopen, Function<B, E> build, Supplier<E> newcomer) {
        this.section = section;
        this.choices = choices;
        this.reopen = reopen;
        this.build = build;
        this.newcomer = newcomer;
    }

    Chapter<E, B> with(List<? extends E> entities) {
        entities.forEach(entity -> parts.add(part(entity)));
        return this;
    }

    private Part<E, B> part(E entity) {
        return new Part<>(entity, reopen, build, part -> "/" + section.getProperty() + "/" + parts.indexOf(part));
    }

    List<Part<E, B>> parts() {
        return parts;
    }

    List<E> entities() {
        return parts.stream().map(Part::entity).toList();
    }

    /** One of those that are there; a new one where there is none. */
    Part<E, B> any() {
        return parts.isEmpty() ? add() : choices.of(parts);
    }

    /** A new one, complete and in use, at any place. */
    Part<E, B> add() {
        return insert(newcomer.get());
    }

    /** A new one with something changed, at any place. */
    Part<E, B> add(Consumer<B> change) {
        return add().change(change);
    }

    /** An entity at any place. */
    Part<E, B> insert(E entity) {
        Part<E, B> part = part(entity);
        parts.add(choices.between(0, parts.size()), part);
        return part;
    }

    /** Which of some parts comes first. */
    Part<E, B> first(List<Part<E, B>> some) {
        return some.stream().min(Comparator.comparingInt(parts::indexOf)).orElseThrow();
    }

    /** Which of two parts comes second. */
    Part<E, B> second(Part<E, B> one, Part<E, B> other) {
        return parts.indexOf(one) > parts.indexOf(other) ? one : other;
    }
}
