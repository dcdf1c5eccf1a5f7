package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Findings in words, as failures of tests tell of them: where each is, what the rule says, why it matters, and what to do.
 *
 * <pre>
 * error prerequisite_cycle  course c  /courses/2/prerequisites/0
 *   The required prerequisites must not lead back to the course itself: c → cpp → c
 *   Why: The courses of a cycle wait for one another, so that no pupil can ever enter any of them.
 *   What to do: Decide which course comes first, and remove from its `prerequisites` the one that leads back.
 * </pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class FindingText {

    /** Who has more to mend than this begins at the top anyway. */
    private static final int MOST_FINDINGS = 10;

    private static final int LONGEST_LINE = 600;

    private static final LocalizedText WHY = LocalizedText.of("en", "Why", "ru", "Почему");
    private static final LocalizedText REMEDY = LocalizedText.of("en", "What to do", "ru", "Что делать");
    private static final LocalizedText MORE = LocalizedText.of("en", "… and %d more", "ru", "… и ещё %d");

    private final Locale language;
    private final Function<Finding, Optional<String>> places;

    private FindingText(Locale language, Function<Finding, Optional<String>> places) {
        this.language = Objects.requireNonNull(language, "language");
        this.places = Objects.requireNonNull(places, "places");
    }

    /**
     * Words in a language.
     *
     * @param language the readers' language; English where there is no text in it
     * @return words that tell of places by pointers alone
     */
    public static FindingText in(Locale language) {
        return new FindingText(language, finding -> Optional.empty());
    }

    /**
     * Words that tell in which line of a file a finding is.
     *
     * @param places for each finding where it is, such as {@code school.json:711:9}; empty where that is not known
     * @return words that are like these otherwise
     */
    public FindingText placing(Function<Finding, Optional<String>> places) {
        return new FindingText(language, places);
    }

    /**
     * A finding in words.
     *
     * @param finding the finding
     * @return a few lines of at most 600 characters, without a line break at the end
     */
    public String describe(Finding finding) {
        StringBuilder text = new StringBuilder();
        append(text, finding, true);
        return text.toString();
    }

    /**
     * Several findings in words, the first ten in full, each rule explained once.
     *
     * @param findings the findings, or samples of them
     * @param count how many there are in all, not fewer than the samples
     * @return nothing for none; else for each an empty line and its own lines, and last how many more there are
     */
    public String describe(List<Finding> findings, long count) {
        StringBuilder text = new StringBuilder();
        Set<String> explained = new HashSet<>();
        List<Finding> first = findings.subList(0, Math.min(findings.size(), MOST_FINDINGS));
        for (Finding finding : first) {
            append(text.append("\n\n"), finding, explained.add(finding.getCode()));
        }
        if (first.size() < count) {
            text.append("\n\n").append(MORE.get(language).formatted(count - first.size()));
        }
        return text.toString();
    }

    /**
     * What a finding is about, in a few words.
     *
     * @param finding the finding
     * @return an entity, and its place in the document, such as {@code course c  /courses/2/prerequisites/0}
     */
    public String subject(Finding finding) {
        return finding.getKindLabel(language)
                + " "
                + finding.getId()
                + (finding.getPointer().isEmpty() ? "" : "  " + finding.getPointer());
    }

    private void append(StringBuilder text, Finding finding, boolean explain) {
        text.append(finding.getSeverity().getLabel(language))
                .append(' ')
                .append(finding.getCode())
                .append("  ")
                .append(subject(finding));
        places.apply(finding).ifPresent(place -> text.append("\n  ").append(place));
        line(text, finding.getMessage(language));
        if (explain) {
            finding.getRule().getRationale(language).ifPresent(why -> line(text, WHY.get(language) + ": " + why));
            finding.getRule().getRemedy(language).ifPresent(remedy -> line(text, REMEDY.get(language) + ": " + remedy));
        }
    }

    private static void line(StringBuilder text, String words) {
        String line = words.replaceAll("\\R", " ");
        int end = line.length() <= LONGEST_LINE
                ? line.length()
                : Character.isHighSurrogate(line.charAt(LONGEST_LINE - 1)) ? LONGEST_LINE - 1 : LONGEST_LINE;
        text.append("\n  ").append(line, 0, end).append(end < line.length() ? "…" : "");
    }
}
