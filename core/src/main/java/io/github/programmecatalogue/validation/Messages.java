package io.github.programmecatalogue.validation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of rules and findings in one language.
 *
 * <p>They are read from every {@code ContributorValidationMessages} bundle on the class path, the same that Hibernate
 * Validator reads: whoever adds one in another language has it in both. {@code programmecatalogue.<code>} is the rule;
 * the keys of the other texts of a code begin with that. {@code .rationale} says why the rule matters, {@code .remedy}
 * what to do about it. {@code .evidence}, if there is one, says how the evidence is put, or {@code .evidence.<name>}
 * where the evidence has that name, the first in alphabetical order if it has several; {@code .place}, where in a text
 * without entities it was, follows if the evidence has a {@code line}; {@code programmecatalogue.left_out}, if it says
 * what was left out. Where a language lacks a text, the English one serves, never that of the machine's default language.
 */
final class Messages {

    private static final String BUNDLE = "ContributorValidationMessages";
    private static final String PREFIX = "programmecatalogue.";
    private static final String VALUE = "{value}";

    /** The name of evidence that says what is left out whole for a fault in it. */
    private static final String LEFT_OUT = "leftOut";

    /** The names of evidence that holds what a user wrote, as it was written. */
    private static final Set<String> WRITTEN = Set.of("value", "property");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control LANGUAGES =
            ResourceBundle.Control.getControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Locale, Messages> BY_LOCALE = Collections.synchronizedMap(new LastUsed());

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    static Messages in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, Messages::load);
    }

    private static Messages load(Locale locale) {
        Properties texts = new Properties();
        List<Locale> fromGeneral = new ArrayList<>(LANGUAGES.getCandidateLocales(BUNDLE, locale));
        Collections.reverse(fromGeneral);
        for (Locale candidate : fromGeneral) {
            loadAll(LANGUAGES.toBundleName(BUNDLE, candidate) + ".properties", texts);
        }
        return new Messages(texts);
    }

    private static void loadAll(String resource, Properties texts) {
        try {
            for (URL url : Collections.list(Messages.class.getClassLoader().getResources(resource))) {
                try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Messages must be readable: " + resource, e);
        }
    }

    /** A text of a code, such as its rationale, if there is one. */
    Optional<String> find(String code, String part, Map<String, ?> arguments) {
        return Optional.ofNullable(texts.getProperty(PREFIX + code + part)).map(text -> fill(text, arguments));
    }

    /** The rule of a code, or another sentence where there is no text for it; then the evidence it has not yet told. */
    String render(String code, String otherwise, Map<String, ?> arguments) {
        String rule = texts.getProperty(PREFIX + code, otherwise);
        String evidence = evidence(PREFIX + code + ".evidence", arguments);
        boolean told = evidence.isEmpty() || (evidence.equals(VALUE) && rule.contains(VALUE));
        String sentence = told
                ? fill(rule, arguments)
                : fill(rule, arguments) + ": " + fill(evidence, arguments) + place(code, arguments);
        return arguments.containsKey(LEFT_OUT) && ReadingCodes.isCostly(code)
                ? sentence + "; " + fill(texts.getProperty(PREFIX + "left_out", ""), arguments)
                : sentence;
    }

    /** What is said of rules that have not judged. */
    String unjudged() {
        return texts.getProperty(PREFIX + "unjudged");
    }

    private String place(String code, Map<String, ?> arguments) {
        String place = texts.getProperty(PREFIX + code + ".place", "");
        return place.isEmpty() || !arguments.containsKey("line") ? "" : " " + fill(place, arguments);
    }

    private String evidence(String key, Map<String, ?> arguments) {
        for (String name : new TreeSet<>(arguments.keySet())) {
            String ofName = texts.getProperty(key + "." + name);
            if (ofName != null) {
                return ofName;
            }
        }
        return texts.getProperty(key, arguments.containsKey("value") ? VALUE : "");
    }

    /** One pass over a text of ours: what an argument holds is never looked at again. */
    private static String fill(String text, Map<String, ?> arguments) {
        return ARGUMENT.matcher(text).replaceAll(match -> {
            String name = match.group(1);
            Object argument = arguments.get(name);
            if (argument == null) {
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement(WRITTEN.contains(name) ? Phrasing.of(argument) : Phrasing.plain(argument));
        });
    }

    /** The languages asked for last; a few, since a host may take them from its visitors' requests. */
    private static final class LastUsed extends LinkedHashMap<Locale, Messages> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 16;

        LastUsed() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Locale, Messages> eldest) {
            return size() > MOST;
        }
    }
}
