package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.jackson.CatalogueWriter;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CourseKind;
import io.github.programmecatalogue.validation.CatalogueValidator;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SamplesTest {

    @ParameterizedTest
    @EnumSource
    void areJustAsTheWriterWritesThem(Samples sample) throws IOException {
        assertThat(sample.text()).isEqualTo(CatalogueWriter.pretty().format(sample.read()));
    }

    @Test
    void holdWhatTheirDescriptionSays() throws IOException {
        Catalogue catalogue = Samples.GOOD.read();

        assertThat(catalogue.getClusters()).hasSize(10);
        assertThat(catalogue.getAgeGroups()).hasSize(3);
        assertThat(catalogue.getFrameworks())
                .singleElement()
                .satisfies(framework ->
                        assertThat(framework.getProficiencyLevels()).hasSize(8));
        assertThat(catalogue.getCourses().stream()
                        .collect(Collectors.groupingBy(course -> course.getKind(), Collectors.counting())))
                .hasSize(2)
                .containsEntry(CourseKind.PROGRAMME, 24L)
                .containsEntry(CourseKind.WORKSHOP, 10L);
    }

    @Test
    void haveTwentyOneCompetencesUnderTheFiveAreasOfDigComp() throws IOException {
        List<Competency> competencies = Samples.GOOD.read().getCompetencies();
        List<Competency> areas = competencies.stream()
                .filter(competency -> competency.getBroader().isEmpty())
                .toList();
        List<Competency> competences = competencies.stream()
                .filter(competency -> !competency.getBroader().isEmpty())
                .toList();

        assertThat(areas).hasSize(5);
        assertThat(competences)
                .hasSize(21)
                .allSatisfy(competence ->
                        assertThat(areas).extracting(Competency::getId).containsAll(competence.getBroader()));
    }

    @Test
    void haveNoFindingThatIsNotMeant() throws IOException {
        List<String> meant = Samples.table("meant.tsv").stream()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();

        assertThat(Samples.GOOD.findings()).containsExactlyElementsOf(meant);
    }

    /**
     * No catalogue of courses breaks catalogue_empty; two rules run only when asked for; two concern the validator; and
     * what could not be read is in no catalogue.
     */
    private static final Set<String> NOT_SHOWN = Set.of(
            "catalogue_empty",
            "prerequisite_redundant",
            "age_gap",
            "rule_failed",
            "suppression_unused",
            "json_malformed",
            "format_version_unsupported",
            "property_missing",
            "property_duplicate",
            "property_unknown",
            "type_mismatch",
            "value_unknown",
            "value_malformed");

    @Test
    void showEveryOtherRuleAtLeastOnce() throws IOException {
        Set<String> shown = Samples.table("faults.tsv").stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .collect(Collectors.toSet());
        Set<String> expected = new HashSet<>(CatalogueValidator.standard().getCodes());
        expected.removeAll(NOT_SHOWN);

        assertThat(shown).isEqualTo(expected);
    }

    @Test
    void haveTheFaultsThatTheTableLists() throws IOException {
        assertThat(Samples.FAULTY.findings()).containsExactlyElementsOf(Samples.table("faults.tsv"));
    }
}
