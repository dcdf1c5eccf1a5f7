package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads the settings of a validator, in the order in which {@link CatalogueRules} shows them. */
final class RulesFile {

    private static final String SEVERITY = "severity";
    private static final String OFF = "off";
    private static final String ON = "on";
    private static final String LIMITS = "limits";
    private static final String SAMPLES_PER_RULE = "samplesPerRule";
    private static final String SUPPRESS = "suppress";
    private static final String CODE = "code";
    private static final String KIND = "kind";
    private static final String ID = "id";
    private static final String REASON = "reason";

    private static final Map<String, Severity> SEVERITIES = severities();
    private static final Map<String, Class<? extends Entity<?>>> KINDS = kinds();

    private final Settings file;
    private final List<Consumer<CatalogueValidator.Builder>> settings = new ArrayList<>();
    private final Set<String> off = new HashSet<>();

    RulesFile(Settings file) {
        this.file = file;
    }

    private static Map<String, Severity> severities() {
        Map<String, Severity> severities = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Severity severity : Severity.values()) {
            severities.put(word(severity.name()), severity);
        }
        return severities;
    }

    private static Map<String, Class<? extends Entity<?>>> kinds() {
        Map<String, Class<? extends Entity<?>>> kinds = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        kinds.put("catalogue", Catalogue.class);
        for (Section section : Section.values()) {
            String name = section.getType().getSimpleName();
            kinds.put(word(name.substring(0, 1)) + name.substring(1), section.getType());
        }
        return kinds;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What the file does to a builder. */
    List<Consumer<CatalogueValidator.Builder>> settings() {
        file.requireObject(SEVERITY, OFF, ON, LIMITS, SAMPLES_PER_RULE, SUPPRESS);
        file.ifPresent(SEVERITY, severities -> severities.properties().forEach(this::severity));
        file.ifPresent(OFF, codes -> codes.elements().forEach(this::off));
        file.ifPresent(ON, codes -> codes.elements().forEach(this::on));
        file.ifPresent(LIMITS, this::limits);
        file.ifPresent(SAMPLES_PER_RULE, this::samplesPerRule);
        file.ifPresent(SUPPRESS, entries -> entries.elements().forEach(this::suppress));
        return settings;
    }

    private void severity(String code, Settings word) {
        requireKnown(code, word);
        Severity severity = word.oneOf(SEVERITIES);
        settings.add(builder -> builder.severity(code, severity));
    }

    private void off(Settings value) {
        String code = code(value);
        off.add(code);
        settings.add(builder -> builder.off(code));
    }

    private void on(Settings value) {
        String code = code(value);
        if (off.contains(code)) {
            throw value.wrong("Rule must not be both off and on", code);
        }
        settings.add(builder -> builder.on(code));
    }

    private void limits(Settings value) {
        var limits = RuleLimits.read(value);
        settings.add(builder -> builder.limits(limits));
    }

    private void samplesPerRule(Settings value) {
        int samples = value.wholeNumber(0);
        settings.add(builder -> builder.samplesPerRule(samples));
    }

    private void suppress(Settings entry) {
        entry.requireObject(CODE, KIND, ID, REASON);
        String code = code(entry.require(CODE));
        Class<? extends Entity<?>> kind = entry.require(KIND).oneOf(KINDS);
        String id = id(entry.require(ID));
        Settings reason = entry.require(REASON);
        if (reason.text().isBlank()) {
            throw reason.wrong("A suppression must give a reason", "it is blank");
        }
        settings.add(builder -> builder.suppress(code, kind, id, reason.text()));
    }

    private static String id(Settings value) {
        try {
            return Id.of(value.text()).toString();
        } catch (IllegalArgumentException e) {
            throw value.refused(e);
        }
    }

    private static String code(Settings value) {
        String code = value.text();
        requireKnown(code, value);
        return code;
    }

    /** Refuses a code of no rule; those with a prefix may be added to the builder. */
    private static void requireKnown(String code, Settings place) {
        if (code.indexOf(':') >= 0) {
            return;
        }
        try {
            CatalogueValidator.standard().requireCode(code);
        } catch (IllegalArgumentException e) {
            throw place.refused(e);
        }
    }
}
