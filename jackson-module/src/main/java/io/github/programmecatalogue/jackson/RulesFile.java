package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyFramework;
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
import java.util.Optional;
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

    private final Problems problems = new Problems();
    private final List<Setting> settings = new ArrayList<>();
    private final Set<String> off = new HashSet<>();

    /** Refuses at once what no builder takes. */
    private final CatalogueValidator.Builder probe = CatalogueValidator.builder();

    RulesFile(Settings file) {
        problems.take(file, this::read);
    }

    /**
     * What the file does to a builder.
     *
     * @param pointer where in the file it is said
     * @param effect does it
     */
    record Setting(String pointer, Consumer<CatalogueValidator.Builder> effect) {}

    /** What the file does to a builder, if nothing is wrong with it. */
    List<Setting> settings() {
        return settings;
    }

    /** What is wrong with the file. */
    List<WrongSettingException> problems() {
        return problems.all();
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
            kinds.put(section.getSingular(), section.getType());
        }
        kinds.put("framework", CompetencyFramework.class);
        return kinds;
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private void read(Settings file) {
        problems.addAll(file.unknown(SEVERITY, OFF, ON, LIMITS, SAMPLES_PER_RULE, SUPPRESS));
        problems.takeIfPresent(
                file,
                SEVERITY,
                severities -> severities
                        .properties()
                        .forEach((code, word) -> problems.take(word, value -> severity(code, value))));
        problems.takeIfPresent(file, OFF, codes -> problems.takeEach(codes.elements(), this::off));
        problems.takeIfPresent(file, ON, codes -> problems.takeEach(codes.elements(), this::on));
        problems.takeIfPresent(file, LIMITS, this::limits);
        problems.takeIfPresent(file, SAMPLES_PER_RULE, this::samplesPerRule);
        problems.takeIfPresent(file, SUPPRESS, entries -> problems.takeEach(entries.elements(), this::suppress));
    }

    private void set(Settings value, Consumer<CatalogueValidator.Builder> effect) {
        value.make(() -> {
            effect.accept(probe);
            return probe;
        });
        settings.add(new Setting(value.pointer(), effect));
    }

    private void severity(String code, Settings word) {
        requireKnown(code, word);
        Severity severity = word.oneOf(SEVERITIES);
        set(word, builder -> builder.severity(code, severity));
    }

    private void off(Settings value) {
        String code = code(value);
        off.add(code);
        set(value, builder -> builder.off(code));
    }

    private void on(Settings value) {
        String code = code(value);
        if (off.contains(code)) {
            throw value.wrong("Rule must not be both off and on", code);
        }
        set(value, builder -> builder.on(code));
    }

    private void limits(Settings value) {
        new RuleLimits(problems).read(value, limits -> set(value, builder -> builder.limits(limits)));
    }

    private void samplesPerRule(Settings value) {
        int samples = value.wholeNumber();
        set(value, builder -> builder.samplesPerRule(samples));
    }

    private void suppress(Settings entry) {
        problems.addAll(entry.unknown(CODE, KIND, ID, REASON));
        Optional<String> code = problems.read(() -> code(entry.require(CODE)));
        Optional<Class<? extends Entity<?>>> kind =
                problems.read(() -> entry.require(KIND).oneOf(KINDS));
        Optional<String> id = problems.read(() -> id(entry.require(ID)));
        Optional<String> reason = problems.read(() -> reason(entry.require(REASON)));
        if (code.isPresent() && kind.isPresent() && id.isPresent() && reason.isPresent()) {
            set(entry, builder -> builder.suppress(code.get(), kind.get(), id.get(), reason.get()));
        }
    }

    private static String id(Settings value) {
        String id = value.text();
        return value.make(() -> Id.of(id).toString());
    }

    private static String reason(Settings value) {
        if (value.text().isBlank()) {
            throw value.wrong("A suppression must give a reason", "it is blank");
        }
        return value.text();
    }

    private static String code(Settings value) {
        String code = value.text();
        requireKnown(code, value);
        return code;
    }

    /** Refuses a code of no rule; those with a prefix may be added to the builder. */
    private static void requireKnown(String code, Settings place) {
        if (code.indexOf(':') < 0) {
            place.make(() -> CatalogueValidator.standard().requireCode(code));
        }
    }
}
