package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.RuleDescription;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page that explains every rule, made of what the rules say of themselves, and of their examples. */
final class RuleReference {

    private static final Pattern CODE_OR_MARK = Pattern.compile("`[^`]+`|[\\\\*<>|\\[\\]]");

    private final ReferenceLanguage language;
    private final List<RuleDescription> rules = CatalogueValidator.standard().getRules();

    RuleReference(ReferenceLanguage language) {
        this.language = language;
    }

    /** The page, in Markdown. */
    String page() {
        return language.fill(
                "page",
                Map.of(
                        "day", RuleExample.DAY.toString(),
                        "base", RuleFiles.base().strip(),
                        "table", rules.stream().map(this::row).collect(Collectors.joining("\n")),
                        "rules", rules.stream().map(this::section).collect(Collectors.joining("\n"))));
    }

    private String row(RuleDescription rule) {
        return "| [`%s`](#%1$s) | %s | %s |"
                .formatted(rule.getCode(), severity(rule), text(rule.getSentence(language.locale())));
    }

    private String section(RuleDescription rule) {
        return language.fill(
                "rule",
                Map.of(
                        "code", rule.getCode(),
                        "severity", severity(rule),
                        "state", language.state(rule.isOn()),
                        "since", rule.getSince(),
                        "sentence", text(rule.getSentence(language.locale())),
                        "rationale", text(rule.getRationale(language.locale()).orElse("")),
                        "remedy", text(rule.getRemedy(language.locale()).orElse("")),
                        "example", example(rule.getCode()).strip()));
    }

    private String severity(RuleDescription rule) {
        return rule.getSeverity().getLabel(language.locale());
    }

    private String example(String code) {
        return RuleFiles.example(code)
                .map(example -> language.fill(
                        "example",
                        Map.of(
                                "settings", example.rules().map(this::settings).orElse(""),
                                "broken", example.broken().toString(),
                                "finding", finding(code, example),
                                "mended", example.mended().toString())))
                .or(() -> RuleFiles.prose(code, language))
                .orElse("");
    }

    private String settings(String rules) {
        return language.fill("settings", Map.of("settings", rules));
    }

    private String finding(String code, RuleExample example) {
        return example.breaking().getFindings().stream()
                .filter(finding -> finding.getCode().equals(code))
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(Finding finding) {
        return finding.getPointer() + " (" + finding.getId() + ")\n  " + finding.getMessage(language.locale());
    }

    /** A text of which Markdown shows every character, save the backticks around what JSON spells so. */
    private static String text(String text) {
        return CODE_OR_MARK.matcher(text).replaceAll(match -> {
            String found = match.group();
            return Matcher.quoteReplacement(found.startsWith("`") ? found : "\\" + found);
        });
    }
}
