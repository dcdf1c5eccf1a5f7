package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;

@PropertyDefaults(tries = 40)
class CatalogueEntriesLawTest {

    @Property
    void givesTheHeaderThenEveryMemberInDocumentOrder(@ForAll @Any Catalogue catalogue) {
        List<CatalogueEntry> expected = new ArrayList<>();
        expected.add(new CatalogueEntry.Header(CatalogueHeader.of(catalogue)));
        for (Section section : Section.values()) {
            int index = 0;
            for (Entity<?> entity : catalogue.list(section)) {
                expected.add(new CatalogueEntry.Member(section, index++, entity));
            }
        }
        assertThat(catalogue.entries().toList()).isEqualTo(expected);
    }

    @Property
    void givesTheSameInParallel(@ForAll @Any Catalogue catalogue) {
        assertThat(catalogue.entries().parallel().toList())
                .isEqualTo(catalogue.entries().toList());
    }

    @Property
    void knowsItsSizeOnBothSidesOfASplit(@ForAll @Any Catalogue catalogue) {
        Spliterator<CatalogueEntry> rest = catalogue.entries().spliterator();
        long size = rest.getExactSizeIfKnown();
        long split = Optional.ofNullable(rest.trySplit())
                .map(Spliterator::getExactSizeIfKnown)
                .orElse(0L);
        assertThat(size).isEqualTo(catalogue.entries().toList().size());
        assertThat(split + rest.getExactSizeIfKnown()).isEqualTo(size);
    }

    @Property
    void isEnoughToRebuildTheCatalogue(@ForAll @Any Catalogue catalogue) {
        Catalogue.Builder rebuilt = Catalogue.builder();
        catalogue.entries().forEach(entry -> add(rebuilt, entry));
        assertThat(rebuilt.build()).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
    }

    private static void add(Catalogue.Builder catalogue, CatalogueEntry entry) {
        if (entry instanceof CatalogueEntry.Header header) {
            catalogue.from(header.header());
        } else if (entry instanceof CatalogueEntry.Member member) {
            catalogue.add(member.entity());
        }
    }
}
