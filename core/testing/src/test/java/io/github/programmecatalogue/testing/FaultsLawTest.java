package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.validation.CatalogueValidator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FaultsLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final CatalogueValidator VALIDATOR =
            CatalogueValidator.builder().clock(CLOCK).build();

    private static final Map<String, CatalogueValidator> ASKED_FOR =
            Map.of("age_gap", askingFor("age_gap"), "prerequisite_redundant", askingFor("prerequisite_redundant"));

    private static CatalogueValidator askingFor(String code) {
        return CatalogueValidator.builder().clock(CLOCK).on(code).build();
    }

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(TODAY);
    }

    @Provide
    Arbitrary<Fault> faults() {
        return Arbitraries.of(Faults.codes()).flatMap(code -> Faults.of(code, TODAY));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Faults.numbers();
    }

    /** Each code in each try, since a catalogue takes far longer to draw than to spoil. */
    @Property(tries = 25)
    void breakOneRuleAtOnePlace(@ForAll("valid") Catalogue catalogue, @ForAll("numbers") List<Integer> numbers) {
        for (String code : Faults.codes()) {
            Fault fault = Faults.inject(code, catalogue, TODAY, numbers);

            CatalogueValidator validator = ASKED_FOR.getOrDefault(code, VALIDATOR);
            assertThat(validator.validate(fault.getCatalogue()).getFindings())
                    .as(fault.toString())
                    .extracting(finding -> finding.getCode() + " at " + finding.getPointer())
                    .containsExactly(code + " at " + fault.getPointer());
        }
    }

    @Property(tries = 100)
    void areFoundWhereTheySayThatTheyAre(@ForAll("faults") Fault fault) {
        CatalogueValidator validator = ASKED_FOR.getOrDefault(fault.getCode(), VALIDATOR);

        assertThat(validator.validate(fault.getCatalogue()).getFindings())
                .extracting(finding -> finding.getCode() + " at " + finding.getPointer())
                .contains(fault.getCode() + " at " + fault.getPointer());
    }
}
