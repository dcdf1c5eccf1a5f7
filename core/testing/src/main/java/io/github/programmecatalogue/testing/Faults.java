package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Catalogues that break exactly one rule, for every rule.
 *
 * <p>A fault begins as a valid catalogue ({@link CatalogueArbitraries#valid}); then one thing in it is spoilt, or one
 * thing added that is spoilt: which entity, which language, which words, and where in a list is arbitrary. A validator
 * whose clock shows the same day finds that fault at that place and nothing else, if the rule is on
 * ({@code prerequisite_redundant} and {@code age_gap} are off unless asked for) and no other rule that is off by default:
 * {@code CatalogueValidator.builder().on(fault.getCode()).clock(clock).build()}.
 *
 * <p>So whatever shows, stores, translates or mends findings can be tried with every finding there is:
 *
 * <pre>{@code
 * @Property
 * void refusesToPublish(@ForAll Fault fault) { … }
 * }</pre>
 */
public final class Faults {

    private static final int MOST_CHOICES = 20;
    private static final SortedMap<String, Injector> INJECTORS = Collections.unmodifiableSortedMap(injectors());

    private Faults() {}

    private static SortedMap<String, Injector> injectors() {
        SortedMap<String, Injector> injectors = new TreeMap<>();
        Stream.of(
                        TextFaults.ALL,
                        AddressFaults.ALL,
                        ValueFaults.ALL,
                        EntityFaults.ALL,
                        OfferingFaults.ALL,
                        ReferenceFaults.ALL,
                        GraphFaults.ALL,
                        AcrossFaults.ALL,
                        CatalogueFaults.ALL)
                .map(Map::entrySet)
                .flatMap(Set::stream)
                .forEach(entry -> injectors.put(entry.getKey(), entry.getValue()));
        return injectors;
    }

    /**
     * The codes of the rules that a fault can break: all that a validator knows but {@code rule_failed} and
     * {@code suppression_unused}, which tell of the validator and not of the catalogue, and those of reading, such as
     * {@code type_mismatch}, which tell of a document of which no catalogue could be made.
     *
     * @return codes in alphabetical order
     */
    public static Set<String> codes() {
        return INJECTORS.keySet();
    }

    /**
     * Catalogues that break one rule, whichever it is, today.
     *
     * @return faults of all codes
     */
    public static Arbitrary<Fault> any() {
        LocalDate today = CatalogueArbitraries.today();
        return Arbitraries.of(codes()).flatMap(code -> of(code, today)).withoutEdgeCases();
    }

    /**
     * Catalogues that break one rule today, by the clock and in the time zone of this computer.
     *
     * @param code the code of the rule
     * @return faults of that code
     * @throws IllegalArgumentException if there are no faults of the code, as {@link #of(String, LocalDate)} has it
     */
    public static Arbitrary<Fault> of(String code) {
        return of(code, CatalogueArbitraries.today());
    }

    /**
     * Catalogues that break one rule.
     *
     * @param code the code of the rule
     * @param today the day on which they are looked at
     * @return faults of that code
     * @throws IllegalArgumentException if no rule has the code, where the message names the nearest one; or if none
     *     can be broken by a catalogue, where it lists those that can
     */
    public static Arbitrary<Fault> of(String code, LocalDate today) {
        injector(code);
        return Combinators.combine(CatalogueArbitraries.valid(today), numbers())
                .as((catalogue, numbers) -> inject(code, catalogue, today, numbers))
                .withoutEdgeCases();
    }

    private static Injector injector(String code) {
        Injector injector = INJECTORS.get(code);
        if (injector == null) {
            CatalogueValidator.standard().requireCode(code);
            throw new IllegalArgumentException("Code must be one of " + codes() + ": " + code);
        }
        return injector;
    }

    /** What the choices of one injection are drawn from. */
    static Arbitrary<List<Integer>> numbers() {
        return Choices.numbers(MOST_CHOICES);
    }

    /** Breaks a rule in a catalogue. */
    static Fault inject(String code, Catalogue catalogue, LocalDate today, List<Integer> numbers) {
        Draft draft = new Draft(catalogue, today, new Choices(numbers));
        String pointer = injector(code).inject(draft);
        return new Fault(code, draft.catalogue(), pointer);
    }
}
