package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Damage;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.validation.ValidationReport;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * Damage does not cascade: of a catalogue that could be read in part, nothing is reported but the damage that is not
 * found in the whole. Where a rule is forgotten that has to say what its findings rest on, this is what fails.
 */
class DamageLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final String READING = "type_mismatch";

    /** A part of a cycle is reported where it begins, which may be behind where the whole does. */
    private static final Set<String> CYCLES =
            Set.of("prerequisite_cycle", "competency_cycle", "provider_cycle", "part_cycle");

    private static final CatalogueValidator VALIDATOR = everyRule().build();

    private static CatalogueValidator.Builder everyRule() {
        CatalogueValidator.Builder builder =
                CatalogueValidator.builder().clock(CLOCK).samplesPerRule(Integer.MAX_VALUE);
        Faults.codes().forEach(builder::on);
        return builder;
    }

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(
                CatalogueArbitraries.any(), CatalogueArbitraries.valid(TODAY), FaultyCatalogues.on(TODAY));
    }

    private static ValidationReport report(Collection<CatalogueEntry> entries) {
        return entries.stream().collect(VALIDATOR.collector());
    }

    private static Stream<Finding> ofRules(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> !finding.getCode().equals(READING));
    }

    private static String place(Finding finding) {
        return CYCLES.contains(finding.getCode())
                ? finding.getCode()
                : finding.getCode() + " at " + finding.getPointer();
    }

    @Property(tries = 300)
    void findsNothingThatIsNotInTheWhole(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed) {
        assertDamageDoesNotCascade(catalogue, new Random(seed));
    }

    private static void assertDamageDoesNotCascade(Catalogue catalogue, Random random) {
        ValidationReport whole = VALIDATOR.validate(catalogue);
        List<CatalogueEntry> damaged = damaged(catalogue, whole.count("id_duplicate") == 0, random);

        assertThat(ofRules(report(damaged)).map(DamageLawTest::place))
                .as(() -> "of "
                        + damaged.stream()
                                .filter(entry -> !entry.damage().isNone() || entry instanceof CatalogueEntry.Unreadable)
                                .map(Object::toString)
                                .collect(Collectors.joining("\n")))
                .isSubsetOf(
                        whole.getFindings().stream().map(DamageLawTest::place).collect(Collectors.toSet()));
    }

    /** Each code in each try, since a catalogue takes far longer to draw than to spoil. */
    @Property(tries = 25)
    void findsNothingThatIsNotInTheWholeWhateverIsWrongWithThat(
            @ForAll("valid") Catalogue catalogue, @ForAll("numbers") List<Integer> numbers, @ForAll long seed) {
        Random random = new Random(seed);
        for (String code : Faults.codes()) {
            assertDamageDoesNotCascade(
                    Faults.inject(code, catalogue, TODAY, numbers).getCatalogue(), random);
        }
    }

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(TODAY);
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Faults.numbers();
    }

    @Property(tries = 100)
    void reportsTheSameWhateverTheOrderAndTheParts(
            @ForAll("catalogues") Catalogue catalogue, @ForAll long seed, @ForAll @IntRange(max = 3) int samples) {
        Random random = new Random(seed);
        List<CatalogueEntry> entries = damaged(catalogue, true, random);
        CatalogueValidator validator = everyRule().samplesPerRule(samples).build();
        ValidationReport report = entries.stream().collect(validator.collector());
        List<CatalogueEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(shuffled.parallelStream().collect(validator.collector())).isEqualTo(report);
        assertThat(report.count(READING))
                .isEqualTo(entries.stream()
                        .mapToLong(entry -> entry.damage().getFaults().size())
                        .sum());
        assertThat(Stream.of(Severity.values()).mapToLong(report::count).sum())
                .isEqualTo(report.getCounts().values().stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    @Property(tries = 50)
    void reportsTheRestAlikeWithoutTheDamage(@ForAll("catalogues") Catalogue catalogue, @ForAll long seed) {
        List<CatalogueEntry> entries = damaged(catalogue, true, new Random(seed));
        ValidationReport off =
                entries.stream().collect(everyRule().off(READING).build().collector());

        assertThat(off.getFindings()).isEqualTo(ofRules(report(entries)).toList());
    }

    /** The entries of a catalogue after something has happened to the document, such as that it ends early. */
    private static List<CatalogueEntry> damaged(Catalogue catalogue, boolean mayHideIds, Random random) {
        List<CatalogueEntry> whole = catalogue.entries().toList();
        int end = mayHideIds && random.nextInt(4) == 0 ? 1 + random.nextInt(whole.size()) : whole.size();
        int oneIn = 1 + random.nextInt(20);
        List<CatalogueEntry> damaged = new ArrayList<>();
        Set<Section> unfinished = Set.of();
        for (CatalogueEntry entry : whole.subList(0, end)) {
            damaged.add(random.nextInt(oneIn) == 0 ? damaged(entry, mayHideIds, random) : entry);
        }
        if (end < whole.size()) {
            unfinished = unfinished(whole.get(end));
        }
        unfinished.forEach(section -> damaged.add(new CatalogueEntry.Unreadable(
                Optional.of(section), Integer.MAX_VALUE, Optional.empty(), Damage.none())));
        return damaged;
    }

    private static Set<Section> unfinished(CatalogueEntry next) {
        Section first = ((CatalogueEntry.Member) next).section();
        return Stream.of(Section.values())
                .filter(section -> section.compareTo(first) >= 0)
                .collect(Collectors.toSet());
    }

    private static CatalogueEntry damaged(CatalogueEntry entry, boolean mayHideId, Random random) {
        Damage all = Damage.of(List.of(Losses.fault(PropertyPath.entity())));
        if (entry instanceof CatalogueEntry.Member member) {
            if (random.nextInt(4) == 0) {
                return new CatalogueEntry.Unreadable(
                        Optional.of(member.section()),
                        member.index(),
                        mayHideId && random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(member.entity().getId()),
                        all);
            }
            Losses.Read read = Losses.some(member.entity(), random);
            return new CatalogueEntry.Member(member.section(), member.index(), read.entity(), read.damage());
        }
        if (random.nextInt(4) == 0) {
            return new CatalogueEntry.Unreadable(Optional.empty(), 0, Optional.empty(), all);
        }
        Losses.Read read = Losses.some(((CatalogueEntry.Header) entry).header(), random);
        return new CatalogueEntry.Header((CatalogueHeader) read.entity(), read.damage());
    }
}
