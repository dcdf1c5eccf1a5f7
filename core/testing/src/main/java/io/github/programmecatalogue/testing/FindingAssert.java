package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions about the findings of one rule: that there is one which answers all that is said of it.
 *
 * <p>Of a rule that found very much, a report holds only the first findings ({@code samplesPerRule}); the others are not
 * looked at, and a failure says so.
 *
 * @param <S> the assertions that these began with
 */
public final class FindingAssert<S> extends AbstractAssert<FindingAssert<S>, List<Finding>> {

    private final S origin;
    private final String code;
    private final long count;
    private final Supplier<FindingText> text;
    private final List<Finding> left;

    FindingAssert(S origin, String code, List<Finding> findings, long count, Supplier<FindingText> text) {
        this(origin, code, findings, count, text, findings);
    }

    private FindingAssert(
            S origin, String code, List<Finding> findings, long count, Supplier<FindingText> text, List<Finding> left) {
        super(findings, FindingAssert.class);
        this.origin = origin;
        this.code = code;
        this.count = count;
        this.text = text;
        this.left = left;
    }

    /**
     * Requires one at a place, or inside of what stands there: {@code at("/courses/3")} is answered by one at {@code
     * /courses/3/prerequisites/0}.
     *
     * @param pointer a JSON Pointer (RFC 6901)
     * @return assertions about the findings there
     * @throws IllegalArgumentException if that is no pointer to anything in the catalogue
     */
    public FindingAssert<S> at(String pointer) {
        if (!pointer.startsWith("/")) {
            throw new IllegalArgumentException("Pointer must begin with a slash: " + pointer);
        }
        return that("at " + pointer, finding -> (finding.getPointer() + "/").startsWith(pointer + "/"));
    }

    /**
     * Requires one just at a place, and not inside of what stands there.
     *
     * @param pointer a JSON Pointer (RFC 6901), such as {@code /courses/3/title/ru}; empty for the catalogue as a whole
     * @return assertions about the findings there
     * @throws IllegalArgumentException if that is no pointer
     */
    public FindingAssert<S> exactlyAt(String pointer) {
        if (!pointer.isEmpty() && !pointer.startsWith("/")) {
            throw new IllegalArgumentException("Pointer must be empty or begin with a slash: " + pointer);
        }
        return that(
                "exactly at " + (pointer.isEmpty() ? "the catalogue" : pointer),
                finding -> finding.getPointer().equals(pointer));
    }

    /**
     * Requires one that concerns an entity.
     *
     * @param id the id of the entity
     * @return assertions about the findings there
     */
    public FindingAssert<S> of(String id) {
        Id<?> wanted = Id.of(id);
        return that("of " + id, finding -> finding.getId().equals(wanted));
    }

    /**
     * Requires one of a severity.
     *
     * @param severity the severity
     * @return assertions about the findings of it
     */
    public FindingAssert<S> withSeverity(Severity severity) {
        return that("that is " + severity, finding -> finding.getSeverity() == severity);
    }

    /**
     * Requires one whose sentence says something.
     *
     * @param language the language of the sentence
     * @param words a part of the sentence
     * @return assertions about the findings that say it
     */
    public FindingAssert<S> saying(Locale language, String words) {
        return that(
                "saying \"" + words + "\"",
                finding -> finding.getMessage(language).contains(words));
    }

    /**
     * Back to all findings.
     *
     * @return the assertions that these began with
     */
    public S and() {
        return origin;
    }

    private FindingAssert<S> that(String condition, Predicate<Finding> predicate) {
        List<Finding> found = left.stream().filter(predicate).toList();
        if (found.isEmpty()) {
            throw failure(
                    "%s",
                    "Expecting a finding " + code + " " + condition + ", but " + others()
                            + text.get().describe(left, left.size()));
        }
        return new FindingAssert<>(origin, code, actual, count, text, found).as("%s", descriptionText());
    }

    /** What there is instead; after several conditions, what answered those before. */
    private String others() {
        String others = left.size() == 1 ? "there is only this one" : "there are only these " + left.size();
        return actual.size() < count
                ? others + " in the report, which holds " + actual.size() + " of " + count + " (see samplesPerRule)"
                : others;
    }
}
