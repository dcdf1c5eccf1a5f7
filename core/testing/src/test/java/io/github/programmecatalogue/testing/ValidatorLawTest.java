package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.constraint.Advice;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Finding;
import io.github.programmecatalogue.validation.ValidationReport;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ValidatorLawTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Clock CLOCK = Clock.fixed(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private static final CatalogueValidator VALIDATOR = CatalogueValidator.builder()
            .clock(CLOCK)
            .samplesPerRule(Integer.MAX_VALUE)
            .build();

    private static final Validator PLAIN = Validation.byDefaultProvider()
            .configure()
            .clockProvider(() -> CLOCK)
            .buildValidatorFactory()
            .getValidator();

    @Provide
    Arbitrary<Catalogue> any() {
        return CatalogueArbitraries.any();
    }

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(TODAY);
    }

    @Provide
    Arbitrary<Catalogue> anyOrFaulty() {
        return Arbitraries.oneOf(CatalogueArbitraries.any(), FaultyCatalogues.on(TODAY));
    }

    @Provide
    Arbitrary<List<Integer>> numbers() {
        return Faults.numbers();
    }

    @Property(tries = 200)
    void findsNothingInAValidCatalogue(@ForAll("valid") Catalogue catalogue) {
        assertThat(VALIDATOR.validate(catalogue).getFindings()).isEmpty();
    }

    @Property(tries = 200)
    void reportsTheSameWhateverTheOrderAndTheParts(
            @ForAll("anyOrFaulty") Catalogue catalogue,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 5) int parts,
            @ForAll @IntRange(max = 3) int samples) {
        CatalogueValidator.Builder builder =
                CatalogueValidator.builder().clock(CLOCK).samplesPerRule(samples);
        Faults.codes().forEach(builder::on);
        CatalogueValidator validator = builder.build();
        Random random = new Random(seed);
        List<CatalogueEntry> entries = new ArrayList<>(catalogue.entries().toList());
        Collections.shuffle(entries, random);

        assertThat(fold(validator.collector(), entries, parts, random)).isEqualTo(validator.validate(catalogue));
    }

    /** Accumulates the entries in some parts, and joins neighbouring parts in any order. */
    private static <A> ValidationReport fold(
            Collector<CatalogueEntry, A, ValidationReport> collector,
            List<CatalogueEntry> entries,
            int parts,
            Random random) {
        List<A> containers = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            containers.add(collector.supplier().get());
        }
        for (CatalogueEntry entry : entries) {
            collector.accumulator().accept(containers.get(random.nextInt(parts)), entry);
        }
        while (containers.size() > 1) {
            A right = containers.remove(random.nextInt(containers.size()));
            int left = random.nextInt(containers.size());
            containers.set(left, collector.combiner().apply(containers.get(left), right));
        }
        return collector.finisher().apply(containers.get(0));
    }

    @Property(tries = 200)
    void findsWhatAPlainValidatorFinds(@ForAll("any") Catalogue catalogue) {
        assertPlainValidatorAgrees(catalogue);
    }

    /** Rules that run only when asked to are silent on either side. */
    @Property(tries = 10)
    void findsWhatAPlainValidatorFindsOfEveryFault(
            @ForAll("valid") Catalogue catalogue, @ForAll("numbers") List<Integer> numbers) {
        for (String code : Faults.codes()) {
            assertPlainValidatorAgrees(
                    Faults.inject(code, catalogue, TODAY, numbers).getCatalogue());
        }
    }

    private static void assertPlainValidatorAgrees(Catalogue catalogue) {
        Set<String> plain = PLAIN.validate(catalogue, Default.class, Advice.class).stream()
                .map(violation -> code(violation) + " " + pointer(violation.getPropertyPath()))
                .collect(Collectors.toSet());
        Set<String> ours = VALIDATOR.validate(catalogue).getFindings().stream()
                .map(ValidatorLawTest::describe)
                .collect(Collectors.toSet());

        assertThat(ours).isEqualTo(plain);
    }

    private static String describe(Finding finding) {
        return finding.getCode() + " " + finding.getPointer();
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().replaceAll("^\\{programmecatalogue\\.(.*)}$", "$1");
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null) {
                pointer.append('/').append(node.getKey());
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
