package io.github.programmecatalogue.query;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * Why there is no way for a pupil, as far as it would have led: such as that whoever is sixteen is too old for Programming
 * in C, which C++ requires.
 *
 * @param kind what keeps the gate shut
 * @param chain ids of courses and competencies, from the goal to what cannot be had, each of which needs the next; for a
 *     cycle the last stands twice
 * @param level the competency that nobody teaches; empty unless that is the reason
 * @param ages for whom the course is; empty unless the pupil's age is the reason, or if none is stated
 * @param age the completed years that the pupil has on coming to the course at the earliest; empty unless too many
 */
public record ShutGate(
        Kind kind, List<Id<?>> chain, Optional<CompetencyLevel> level, Optional<AgeRange> ages, OptionalInt age) {

    /** What keeps a gate shut. */
    public enum Kind {
        /** Nothing in the catalogue has that id. */
        UNKNOWN_ID,
        /** The course belongs to another catalogue, and the pupil has not finished it. */
        OUTSIDE,
        /** The course is a draft. */
        DRAFT,
        /** The course is taught no more. */
        ARCHIVED,
        /** Nobody lives to the lowest age of the course. */
        TOO_YOUNG,
        /** The pupil comes too late, however fast. */
        TOO_OLD,
        /** No other course of the catalogue is known to teach the competency at that proficiency. */
        NOT_TAUGHT,
        /** The courses lead back to one another. */
        CYCLE,
        /** The pupil can attend each course in time, but not one after another all that are needed. */
        NOT_IN_TIME,
        /** The search has come to no end within its steps: there may be a way. */
        UNDECIDED
    }

    /**
     * A gate that is shut.
     *
     * @param kind what keeps it shut
     * @param chain the ids that lead to it
     * @param level the competency that nobody teaches
     * @param ages for whom the course is
     * @param age how old the pupil is
     * @throws IllegalArgumentException if the chain is empty, or a pupil too old has no age
     */
    public ShutGate {
        Objects.requireNonNull(kind, "kind");
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A shut gate must name what is behind it: " + kind);
        }
        if ((kind == Kind.TOO_OLD || kind == Kind.NOT_IN_TIME) && age.isEmpty()) {
            throw new IllegalArgumentException("A gate that age has shut must tell the age: " + kind);
        }
    }

    static ShutGate of(Kind kind, List<Id<?>> chain) {
        return new ShutGate(kind, chain, Optional.empty(), Optional.empty(), OptionalInt.empty());
    }

    /**
     * What keeps the gate shut, for people.
     *
     * @param locale their language; Russian, or else English
     * @return such as {@code for 12-15, reached at 16}
     */
    public String getReason(Locale locale) {
        return switch (kind) {
            case UNKNOWN_ID -> Phrase.UNKNOWN_ID.getLabel(locale);
            case OUTSIDE -> Phrase.OUTSIDE.getLabel(locale);
            case DRAFT -> Phrase.DRAFT.getLabel(locale);
            case ARCHIVED -> Phrase.ARCHIVED.getLabel(locale);
            case TOO_YOUNG -> Phrase.TOO_YOUNG.format(locale, forAges());
            case TOO_OLD -> Phrase.TOO_OLD.format(locale, forAges(), age.orElseThrow());
            case NOT_TAUGHT -> proficiency().isPresent()
                    ? Phrase.NOT_TAUGHT_SO_WELL.format(locale, proficiency().getAsInt())
                    : Phrase.NOT_TAUGHT.getLabel(locale);
            case CYCLE -> Phrase.CYCLE.getLabel(locale);
            case NOT_IN_TIME -> Phrase.NOT_IN_TIME.format(locale, forAges(), age.orElseThrow());
            case UNDECIDED -> Phrase.UNDECIDED.getLabel(locale);
        };
    }

    private String forAges() {
        return ages.map(AgeRange::toString).orElse("–");
    }

    private OptionalInt proficiency() {
        return level.map(CompetencyLevel::getProficiency).orElse(OptionalInt.empty());
    }

    /**
     * The chain and the reason, for the log.
     *
     * @return such as {@code cpp → programming-in-c: for 12-15, reached at 16}
     */
    @Override
    public String toString() {
        return chain.stream().map(Id::toString).collect(Collectors.joining(" → ")) + ": " + getReason(Locale.ENGLISH);
    }
}
