package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.value.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    @Test
    void isWrittenInTheFormatOfThisLibrary() {
        assertThat(Samples.catalogue().build().getFormatVersion()).isEqualTo("1.0");
        assertThat(CatalogueHeader.of(Samples.catalogue().build()).getFormatVersion())
                .isEqualTo(CatalogueMetadata.FORMAT_VERSION);
    }

    @ParameterizedTest
    @EnumSource
    void listsItsSections(Section section) {
        Entity<?> expected = Map.<Section, Entity<?>>of(
                        Section.PROVIDERS, Samples.provider().build(),
                        Section.INITIATIVES, Samples.initiative().build(),
                        Section.FRAMEWORKS, Samples.framework().build(),
                        Section.COMPETENCIES, Samples.competency().build(),
                        Section.CLUSTERS, Samples.cluster().build(),
                        Section.AGE_GROUPS, Samples.ageGroup().build(),
                        Section.COURSES, Samples.course().build(),
                        Section.OFFERINGS, Samples.offering().build())
                .get(section);

        assertThat(Samples.fullCatalogue().build().list(section))
                .hasSize(1)
                .first()
                .isEqualTo(expected);
        assertThat(Samples.catalogue().build().list(section)).isEmpty();
    }

    @Test
    void replacesItsCoursesAlone() {
        Catalogue catalogue = Samples.fullCatalogue().build();
        Course other = Samples.course().id("drones").build();
        Catalogue changed = catalogue.withCourses(List.of(other));

        assertThat(changed.getCourses()).containsExactly(other);
        assertThat(changed.getOfferings()).isEqualTo(catalogue.getOfferings());
        assertThat(changed.withCourses(catalogue.getCourses())).isEqualTo(catalogue);
    }

    @Test
    void replacesItsOfferingsAlone() {
        Catalogue catalogue = Samples.fullCatalogue().build();
        Catalogue changed = catalogue.withOfferings(List.of());

        assertThat(changed.getOfferings()).isEmpty();
        assertThat(changed.withOfferings(catalogue.getOfferings())).isEqualTo(catalogue);
    }

    @Test
    void mayHoldTwoEntitiesOfOneId() {
        Course course = Samples.course().build();

        assertThat(Samples.catalogue().addCourses(course, course).build().getCourses())
                .as("a rule reports it")
                .hasSize(2);
    }

    @Test
    void hasAHeaderThatSaysTheSame() {
        Catalogue catalogue = Samples.fullCatalogue()
                .description(LocalizedText.of("en", "What we teach"))
                .publisher(LocalizedText.of("en", "Digital Academy"))
                .publishedOn(LocalDate.of(2026, 9, 1))
                .url("https://example.org/")
                .license("CC-BY-4.0")
                .putAlternateId("navigator", "1")
                .build();
        CatalogueHeader header = CatalogueHeader.of(catalogue);

        assertThat(header.getId()).isEqualTo(catalogue.getId());
        assertThat(header.getAlternateIds()).isEqualTo(catalogue.getAlternateIds());
        assertThat(Catalogue.builder()
                        .from(header)
                        .providers(catalogue.getProviders())
                        .initiatives(catalogue.getInitiatives())
                        .frameworks(catalogue.getFrameworks())
                        .competencies(catalogue.getCompetencies())
                        .clusters(catalogue.getClusters())
                        .ageGroups(catalogue.getAgeGroups())
                        .courses(catalogue.getCourses())
                        .offerings(catalogue.getOfferings())
                        .build())
                .isEqualTo(catalogue);
    }

    @Test
    void hasItsLanguageInCanonicalForm() {
        assertThat(Samples.catalogue().language("EN-gb").build().getLanguage()).isEqualTo("en-GB");
        assertThat(header("EN-gb").build().getLanguage()).isEqualTo("en-GB");
        assertThat(Samples.catalogue().language("EN-gb").build())
                .isEqualTo(Samples.catalogue().language("en-GB").build());
    }

    static Stream<Arguments> refusals() {
        String rule = "Language must be a BCP 47 tag such as en, ru or en-GB: ";
        return Stream.of(
                refusal(() -> Samples.catalogue().language("").build(), rule + "\"\""),
                refusal(
                        () -> Samples.catalogue()
                                .language("English")
                                .language("en_GB")
                                .build(),
                        rule + "\"en_GB\""),
                refusal(() -> header("русский").build(), rule + "\"русский\""));
    }

    private static CatalogueHeader.Builder header(String language) {
        return CatalogueHeader.builder().id("catalogue").title(Samples.TITLE).language(language);
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return arguments(message, call);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void refusesALanguageThatIsNone(String message, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
