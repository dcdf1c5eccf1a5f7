package io.github.programmecatalogue.jackson;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language of the rule reference: its page, and the templates that the page is made of. */
enum ReferenceLanguage {
    ENGLISH("en", "", "on", "off"),
    RUSSIAN("ru", ".ru", "включено", "выключено");

    private static final Path TEMPLATES = Path.of("src", "test", "resources", "reference");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    private final Locale locale;
    private final String suffix;
    private final String on;
    private final String off;

    ReferenceLanguage(String tag, String suffix, String on, String off) {
        this.locale = Locale.forLanguageTag(tag);
        this.suffix = suffix;
        this.on = on;
        this.off = off;
    }

    Locale locale() {
        return locale;
    }

    /** What the names of files in this language end with, before {@code .md}. */
    String suffix() {
        return suffix;
    }

    /** Whether a rule is on, in a word. */
    String state(boolean isOn) {
        return isOn ? on : off;
    }

    /** The file of the page. */
    Path page() {
        return Path.of("..", "RULES" + suffix + ".md");
    }

    /** A template with values in place of their names. */
    String fill(String template, Map<String, String> values) {
        return NAME.matcher(RuleFiles.read(TEMPLATES.resolve(template + suffix + ".md")))
                .replaceAll(name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }
}
