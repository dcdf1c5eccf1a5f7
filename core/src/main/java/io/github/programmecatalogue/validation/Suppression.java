package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.util.Locale;
import java.util.Objects;

/**
 * Findings that a school has looked at and accepts: those of one rule in one entity, for a reason.
 *
 * <p>Immutable and thread-safe; made by {@link CatalogueValidator.Builder#suppress}.
 */
public final class Suppression {

    private final String code;
    private final Kind kind;
    private final Id<?> id;
    private final String reason;

    /**
     * A suppression.
     *
     * @throws IllegalArgumentException if the kind is none of entities, or the reason blank
     */
    Suppression(String code, Class<? extends Entity<?>> kind, Id<?> id, String reason) {
        this.code = Objects.requireNonNull(code, "code");
        this.kind = Kind.of(kind);
        this.id = id;
        this.reason = reason;
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A suppression must give a reason: " + subject() + " has none");
        }
    }

    /**
     * The code of the rule.
     *
     * @return such as {@code age_outside_childhood}
     */
    public String getCode() {
        return code;
    }

    /**
     * The kind of the entity.
     *
     * @return a type, such as {@code Course.class}; {@code Catalogue.class} for the catalogue itself
     */
    public Class<? extends Entity<?>> getKind() {
        return kind.type();
    }

    /**
     * What the kind of the entity is called.
     *
     * @param locale the readers' language
     * @return a name in small letters, such as {@code course}, or {@code курс} for readers of Russian
     */
    public String getKindLabel(Locale locale) {
        return kind.label().getLabel(locale);
    }

    /**
     * The id of the entity.
     *
     * @return the id
     */
    public Id<?> getId() {
        return id;
    }

    /**
     * Why the findings are accepted.
     *
     * @return a text that is not blank
     */
    public String getReason() {
        return reason;
    }

    /** The kind of the entity in a word, such as {@code course}. */
    String kindInAWord() {
        return kind.word();
    }

    /** What is accepted, such as {@code age_outside_childhood of course parents-evening}. */
    String subject() {
        return code + " of " + kind.word() + " " + id;
    }

    /** Whether two suppressions accept the same, for whatever reason. */
    boolean isOfSame(Suppression other) {
        return code.equals(other.code) && kind.equals(other.kind) && id.equals(other.id);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Suppression that && isOfSame(that) && reason.equals(that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, kind, id, reason);
    }

    /**
     * The suppression in a line, for a developer to read.
     *
     * @return such as {@code age_outside_childhood of course parents-evening: an evening for parents}
     */
    @Override
    public String toString() {
        return subject() + ": " + reason;
    }
}
