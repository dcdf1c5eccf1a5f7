package io.github.programmecatalogue.jackson.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.testing.Any;
import io.github.programmecatalogue.testing.CatalogueArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

@PropertyDefaults(tries = 50, edgeCases = EdgeCasesMode.NONE)
class CatalogueMergeLawTest {

    private static final CatalogueMerge MERGE = CatalogueMerge.keeping(Precedence.FIRST);

    @Property
    void makesTheCatalogueOfItsParts(
            @ForAll("schools") Catalogue whole, @ForAll @IntRange(min = 1, max = 5) int count, @ForAll Random random) {
        MergeResult result = MERGE.merge(parts(whole, count, random));

        assertThat(result.conflicts()).isEmpty();
        assertThat(CatalogueHeader.of(result.catalogue())).isEqualTo(CatalogueHeader.of(whole));
        for (Section section : Section.values()) {
            assertThat(new ArrayList<Object>(result.catalogue().list(section)))
                    .containsExactlyInAnyOrderElementsOf(whole.list(section));
        }
    }

    @Property
    void doesNotMindInWhichStepsPartsAreMerged(@ForAll("schools") Catalogue whole, @ForAll Random random) {
        List<Catalogue> parts = parts(whole, 3, random);
        Catalogue left = merge(merge(parts.get(0), parts.get(1)), parts.get(2));
        Catalogue right = merge(parts.get(0), merge(parts.get(1), parts.get(2)));

        assertThat(left).isEqualTo(right).isEqualTo(MERGE.merge(parts).catalogue());
    }

    @Property
    void leavesACatalogueAsItIsThatIsMergedWithItself(@ForAll("schools") Catalogue catalogue) {
        assertThat(MERGE.merge(List.of(catalogue, catalogue))).isEqualTo(new MergeResult(catalogue, List.of()));
    }

    @Property
    void namesEveryEntityThatIsNotInTheMergedCatalogue(@ForAll @Any Catalogue one, @ForAll @Any Catalogue another) {
        MergeResult result = MERGE.merge(List.of(one, another));

        for (Section section : Section.values()) {
            List<Object> accounted = new ArrayList<>(result.catalogue().list(section));
            result.conflicts().stream()
                    .filter(conflict ->
                            conflict.section().filter(section::equals).isPresent())
                    .forEach(conflict -> accounted.add(conflict.dropped()));
            assertThat(accounted).containsAll(one.list(section)).containsAll(another.list(section));
        }
        assertThat(result.conflicts())
                .allSatisfy(conflict -> assertThat(conflict.differences()).isNotEmpty());
    }

    @Provide
    Arbitrary<Catalogue> schools() {
        return CatalogueArbitraries.valid(LocalDate.of(2026, 11, 23));
    }

    private static Catalogue merge(Catalogue one, Catalogue another) {
        return MERGE.merge(List.of(one, another)).catalogue();
    }

    /** Each entity in one part or, now and then, in two. */
    private static List<Catalogue> parts(Catalogue whole, int count, Random random) {
        List<Catalogue.Builder> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(Catalogue.builder().from(CatalogueHeader.of(whole)));
        }
        for (Section section : Section.values()) {
            whole.list(section).forEach(entity -> {
                int part = random.nextInt(count);
                parts.get(part).add(entity);
                if (random.nextInt(4) == 0) {
                    parts.get(part == 0 ? count - 1 : 0).add(entity);
                }
            });
        }
        return parts.stream().map(Catalogue.Builder::build).toList();
    }
}
