package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Fault;
import io.github.programmecatalogue.testing.Any;
import io.github.programmecatalogue.testing.CatalogueArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schema and the reader are of one opinion: on what is written, and on whatever becomes of it, but for what the
 * schema cannot say ({@link Unsayable}) and what it does not say on purpose ({@link PlainForm}).
 */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class CatalogueSchemaLawTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CatalogueModule()).build();

    @Property(tries = 50)
    void acceptsWhateverIsWritten(@ForAll @Any Catalogue catalogue) {
        assertThat(FormatSchema.problems(FormatSchema.tree(MAPPER.writeValueAsString(catalogue))))
                .isEmpty();
    }

    @Property(tries = 500)
    void refusesADamagedDocumentWhenTheReaderDoes(@ForAll("damaged") JsonNode document) {
        assertAgreement(document);
    }

    @Property(tries = 500)
    void refusesAnOddTextWhenTheReaderDoes(@ForAll("oddlyWorded") JsonNode document) {
        assertAgreement(document);
    }

    private static void assertAgreement(JsonNode document) {
        List<String> mapper = problems(document.toString());
        List<String> schema = FormatSchema.problems(PlainForm.of(document));

        if (!schema.isEmpty()) {
            assertThat(mapper)
                    .as("what a mapper says where the schema says %s", schema)
                    .isNotEmpty();
        } else {
            assertThat(mapper).allMatch(Unsayable::any, "what no schema can say");
        }
        assertThat(faults(document.toString()).isEmpty())
                .as("whether a reader finds nothing where a mapper says %s", mapper)
                .isEqualTo(mapper.isEmpty());
    }

    /** What {@link CatalogueReader} cannot read; it warns of members of a later version, and a mapper refuses them. */
    private static List<Fault> faults(String document) {
        return CatalogueReader.standard().read(document).getEntries().stream()
                .flatMap(entry -> entry.damage().getFaults().stream())
                .filter(fault -> !fault.code().equals("property_unknown"))
                .toList();
    }

    /** What a mapper says is wrong with a document: the first thing. */
    private static List<String> problems(String document) {
        try {
            MAPPER.readValue(document, Catalogue.class);
            return List.of();
        } catch (MismatchedInputException e) {
            return List.of(e.getOriginalMessage());
        }
    }

    @Provide
    Arbitrary<JsonNode> damaged() {
        return Combinators.combine(
                        catalogues(), Damage.any().list().ofMinSize(1).ofMaxSize(3))
                .as((catalogue, damages) -> {
                    JsonNode document = FormatSchema.tree(MAPPER.writeValueAsString(catalogue));
                    damages.forEach(damage -> damage.applyTo(document));
                    return FormatSchema.tree(document.toString());
                });
    }

    /** Mostly the one that states everything, which costs nothing to make. */
    private static Arbitrary<Catalogue> catalogues() {
        return Arbitraries.frequencyOf(
                Tuple.of(19, Arbitraries.just(Examples.CATALOGUE)), Tuple.of(1, CatalogueArbitraries.any()));
    }

    @Provide
    Arbitrary<JsonNode> oddlyWorded() {
        JsonNode whole = FormatSchema.tree(MAPPER.writeValueAsString(Examples.CATALOGUE));
        return Damage.ofTexts().map(damage -> {
            JsonNode document = whole.deepCopy();
            damage.applyTo(document);
            return document;
        });
    }
}
