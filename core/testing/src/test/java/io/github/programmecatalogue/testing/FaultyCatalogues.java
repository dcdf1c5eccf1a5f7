package io.github.programmecatalogue.testing;

import io.github.programmecatalogue.model.Catalogue;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Valid catalogues into which one fault after another was injected. */
final class FaultyCatalogues {

    private FaultyCatalogues() {}

    /**
     * Catalogues that break up to three rules, each at up to four places, so that some break the same one twice in one
     * entity, or in two of one id; a later fault may hide an earlier one.
     */
    static Arbitrary<Catalogue> on(LocalDate today) {
        return Combinators.combine(
                        CatalogueArbitraries.valid(today),
                        Arbitraries.of(Faults.codes()).list().ofMinSize(1).ofMaxSize(3),
                        Faults.numbers().list().ofMinSize(1).ofMaxSize(4))
                .as((catalogue, codes, places) -> faulty(catalogue, codes, places, today))
                .withoutEdgeCases();
    }

    private static Catalogue faulty(
            Catalogue catalogue, List<String> codes, List<List<Integer>> places, LocalDate today) {
        Catalogue faulty = catalogue;
        for (String code : codes) {
            for (List<Integer> numbers : places) {
                faulty = Faults.inject(code, faulty, today, numbers).getCatalogue();
            }
        }
        return faulty;
    }
}
