package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.constraint.Limits;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.value.Id;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Checks catalogues against every rule, and reports all that it finds at once.
 *
 * <p>Immutable and thread-safe; make one and keep it.
 */
public final class CatalogueValidator {

    /** Made when first asked for, and again if that failed. */
    private static volatile @Nullable CatalogueValidator standard;

    private final FieldRules fieldRules;
    private final RuleTable table;
    private final Clock clock;
    private final Limits limits;
    private final List<Suppression> suppressions;
    private final int samplesPerRule;

    private CatalogueValidator(Builder builder) {
        this.clock = builder.clock;
        this.limits = builder.limits;
        this.fieldRules = new FieldRules(clock, limits);
        this.table = builder.table(fieldRules.codes());
        this.suppressions = List.copyOf(builder.suppressions);
        this.samplesPerRule = builder.samplesPerRule;
    }

    /**
     * A validator with every rule as the format has it, and with the rules that {@link ServiceLoader} finds by the class
     * loader of this library, whoever asks first.
     *
     * @return the validator; always the same one
     * @throws java.util.ServiceConfigurationError if a service file names a rule that cannot be made
     */
    public static CatalogueValidator standard() {
        CatalogueValidator validator = standard;
        if (validator == null) {
            synchronized (CatalogueValidator.class) {
                validator = standard == null ? builder().build() : standard;
                standard = validator;
            }
        }
        return validator;
    }

    /**
     * A builder for a validator, at first the standard one.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The codes that this validator can report.
     *
     * @return codes in alphabetical order, those of rules that are off among them
     */
    public Set<String> getCodes() {
        return table.codes();
    }

    /**
     * The rules that this validator knows.
     *
     * @return a description of each, in alphabetical order of the codes, those that are off among them
     */
    public List<RuleDescription> getRules() {
        return table.describeAll();
    }

    /**
     * Requires that a code be one that this validator can report.
     *
     * @param code the code
     * @return the same code
     * @throws IllegalArgumentException if no rule has the code; the message names the nearest one
     */
    public String requireCode(String code) {
        return table.requireKnown(code);
    }

    /**
     * Checks a catalogue.
     *
     * @param catalogue the catalogue
     * @return what was found
     */
    public ValidationReport validate(Catalogue catalogue) {
        return catalogue.entries().collect(collector());
    }

    /**
     * The validation as a fold over the entries of one catalogue, such as {@code entries.parallel().collect(
     * validator.collector())}.
     *
     * <p>Entries may come in any order and in any number of parts, the header among them anywhere; the report is the
     * same. Between the parts it keeps what {@link io.github.programmecatalogue.graph.Trace} keeps, and never an entity.
     *
     * <p>Where parts were joined, the rules over the graph run side by side, on the threads of the pool on which the
     * collector is finished, else of the common one; that takes more memory than one rule after another.
     *
     * <p>A collector is for one validation: it judges by the day on which it was made.
     *
     * @return a collector from entries to the report
     */
    public Collector<CatalogueEntry, ?, ValidationReport> collector() {
        RuleSet ruleSet = new RuleSet(
                table,
                fieldRules,
                new EntityRules(table.rules(EntityRule.class)),
                table.rules(EntryRule.class),
                table.rules(GraphRule.class),
                Conditions.of(LocalDate.now(clock), limits),
                suppressions,
                samplesPerRule);
        return Collector.of(
                () -> new Accumulation(ruleSet),
                Accumulation::add,
                Accumulation::join,
                Accumulation::finish,
                Collector.Characteristics.UNORDERED);
    }

    /** Builds a validator. Codes that no rule has are refused by {@link #build}. */
    public static final class Builder {

        private final List<Setting> settings = new ArrayList<>();
        private final List<Suppression> suppressions = new ArrayList<>();
        private final List<Rule> rules = new ArrayList<>();
        private String place = "";
        private boolean services = true;
        private int samplesPerRule = 100;
        private Clock clock = Clock.system(ZoneId.systemDefault());
        private Limits limits = Limits.standard();

        private Builder() {}

        /** What is set of the rules, and where it was said. */
        private record Setting(String place, Consumer<RuleTable> effect) {}

        private Builder set(Consumer<RuleTable> effect) {
            settings.add(new Setting(place, effect));
            return this;
        }

        /**
         * How bad it is to break a rule.
         *
         * @param code the code of the rule
         * @param severity the severity of its findings
         * @return this builder
         */
        public Builder severity(String code, Severity severity) {
            Objects.requireNonNull(severity, "severity");
            return set(table -> table.setSeverity(code, severity));
        }

        /**
         * Leaves out a rule.
         *
         * @param code the code of the rule
         * @return this builder
         * @throws IllegalArgumentException if it is {@code rule_failed}, without which a rule that fails would pass for
         *     one that finds nothing
         */
        public Builder off(String code) {
            if (code.equals(RuleTable.RULE_FAILED)) {
                throw new IllegalArgumentException(
                        "Rule must stay on, or a rule that fails would pass for one that finds nothing: " + code);
            }
            return set(table -> table.turnOff(code));
        }

        /**
         * Runs a rule, such as one that runs only when asked to.
         *
         * @param code the code of the rule
         * @return this builder
         */
        public Builder on(String code) {
            return set(table -> table.turnOn(code));
        }

        /**
         * Accepts what a rule finds in an entity. It is counted, and listed in the report; where the rule finds nothing,
         * that is reported too, unless the rule is off.
         *
         * @param code the code of the rule
         * @param kind the kind of the entity, such as {@code Course.class}
         * @param id the id of the entity
         * @param reason why the findings are accepted
         * @return this builder
         * @throws IllegalArgumentException if the id is malformed, the kind none of entities or the reason blank, if the
         *     same is accepted already, or if the code is {@code rule_failed} or {@code suppression_unused}, which
         *     concern the validation and not the catalogue
         */
        public Builder suppress(String code, Class<? extends Entity<?>> kind, String id, String reason) {
            if (RuleTable.isOfValidation(code)) {
                throw new IllegalArgumentException("A suppression must be of a rule over the catalogue: " + code);
            }
            Suppression suppression = new Suppression(code, kind, Id.of(id), reason);
            if (suppressions.stream().anyMatch(suppression::isOfSame)) {
                throw new IllegalArgumentException("No two suppressions must be of the same: " + suppression.subject());
            }
            suppressions.add(suppression);
            return set(table -> table.requireKnown(code));
        }

        /**
         * Where rules draw the line.
         *
         * @param limits the limits; those of the format unless said otherwise
         * @return this builder
         */
        public Builder limits(Limits limits) {
            this.limits = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Adds a rule of one's own.
         *
         * @param rule a rule whose code has a prefix, such as {@code ourschool:lab_capacity}
         * @return this builder
         */
        public Builder rule(Rule rule) {
            rules.add(Objects.requireNonNull(rule, "rule"));
            return this;
        }

        /**
         * Whether to add the rules that {@link ServiceLoader} finds by the class loader of this library. A rule that
         * only another class loader knows, such as that of a web application above which the library lies, is to be
         * added by {@link #rule}.
         *
         * @param services true, unless said otherwise
         * @return this builder
         */
        public Builder services(boolean services) {
            this.services = services;
            return this;
        }

        /**
         * How many findings of each code the report holds; counts are exact all the same.
         *
         * @param samples 0 or more; 100 unless said otherwise
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder samplesPerRule(int samples) {
            if (samples < 0) {
                throw new IllegalArgumentException("Samples per rule must not be negative: " + samples);
            }
            this.samplesPerRule = samples;
            return this;
        }

        /**
         * What tells rules about dates which day it is.
         *
         * @param clock a clock; that of the system, in its time zone, unless said otherwise
         * @return this builder
         */
        public Builder clock(Clock clock) {
            this.clock = Objects.requireNonNull(clock, "clock");
            return this;
        }

        /**
         * Sets what is said elsewhere, such as in a file. What is refused of it, here or by {@link #build}, is refused
         * with its place.
         *
         * @param place where it is said, such as {@code /off/0}
         * @param settings sets it
         * @return this builder
         * @throws IllegalArgumentException if a setting is refused at once
         */
        public Builder from(String place, Consumer<Builder> settings) {
            String before = this.place;
            this.place = " (at " + place + ")";
            try {
                settings.accept(this);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + this.place, e);
            } finally {
                this.place = before;
            }
            return this;
        }

        /**
         * The validator.
         *
         * @return a new validator
         * @throws IllegalArgumentException if codes are none of any rule (the message names each in a line), or two rules
         *     have one code, or the code of an own rule has no prefix
         * @throws java.util.ServiceConfigurationError if a service file names a rule that cannot be made
         */
        public CatalogueValidator build() {
            return new CatalogueValidator(this);
        }

        private RuleTable table(List<Code> ofFields) {
            List<Rule> own = new ArrayList<>(rules);
            if (services) {
                ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).forEach(own::add);
            }
            RuleTable table = new RuleTable(ofFields, own);
            List<String> refused = new ArrayList<>();
            for (Setting setting : settings) {
                try {
                    setting.effect().accept(table);
                } catch (IllegalArgumentException e) {
                    refused.add(e.getMessage() + setting.place());
                }
            }
            if (!refused.isEmpty()) {
                throw new IllegalArgumentException(String.join("\n", refused));
            }
            return table;
        }
    }
}
