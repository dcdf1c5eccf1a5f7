package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {

    private static final Finding SHOUTING = find(courses("a", "en", "ROBOTICS FOR ALL"), "title_shouting");

    @Test
    void equalsWhatAnotherValidatorFindsInTheSameCatalogue() {
        Finding other = find(courses("a", "en", "ROBOTICS FOR ALL"), "title_shouting");

        assertThat(other).isEqualTo(SHOUTING).hasSameHashCodeAs(SHOUTING).isNotSameAs(SHOUTING);
        assertThat(other.compareTo(SHOUTING)).isZero();
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments("code", find(courses("a", "en", "ROBOTICS FOR ALL "), "text_surrounding_whitespace")),
                arguments(
                        "severity",
                        find(
                                courses("a", "en", "ROBOTICS FOR ALL"),
                                "title_shouting",
                                builder -> builder.severity("title_shouting", Severity.ERROR))),
                arguments(
                        "index",
                        find(
                                courses("b", "en", "Drawing")
                                        .withCourses(List.of(
                                                titled("b", "en", "Drawing"), titled("a", "en", "ROBOTICS FOR ALL"))),
                                "title_shouting")),
                arguments("id", find(courses("b", "en", "ROBOTICS FOR ALL"), "title_shouting")),
                arguments("path", find(courses("a", "en-GB", "ROBOTICS FOR ALL"), "title_shouting")),
                arguments("evidence", find(courses("a", "en", "ROBOTICS FOR YOU"), "title_shouting")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void differsByEachPartOfIt(String part, Finding other) {
        assertThat(other).as(part).isNotEqualTo(SHOUTING);
    }

    @Test
    void comesInTheOrderOfCodeAndEvidenceWhereThePlaceIsTheSame() {
        assertThat(find(courses("a", "en", "ROBOTICS FOR ALL "), "text_surrounding_whitespace"))
                .isLessThan(SHOUTING);
        assertThat(find(courses("a", "en", "ROBOTICS FOR YOU"), "title_shouting"))
                .isGreaterThan(SHOUTING);
    }

    @Test
    void readsAsSeverityCodePlaceAndSentence() {
        assertThat(SHOUTING)
                .hasToString("WARNING title_shouting at /courses/0/title/en:"
                        + " The title should not be written in capitals throughout: \"ROBOTICS FOR ALL\"");
        assertThat(find(
                        catalogue().addCourse(course("a").build()).build(),
                        "suppression_unused",
                        builder -> builder.suppress("title_shouting", Course.class, "b", "a name")))
                .asString()
                .startsWith("WARNING suppression_unused at the catalogue: ");
    }

    private static Catalogue courses(String id, String language, String title) {
        return catalogue().addCourse(titled(id, language, title)).build();
    }

    private static Course titled(String id, String language, String title) {
        return Course.builder().id(id).title(LocalizedText.of(language, title)).build();
    }

    private static Finding find(Catalogue catalogue, String code) {
        return find(catalogue, code, builder -> builder);
    }

    private static Finding find(Catalogue catalogue, String code, UnaryOperator<CatalogueValidator.Builder> settings) {
        return settings
                .apply(CatalogueValidator.builder().clock(Reported.CLOCK))
                .build()
                .validate(catalogue)
                .getFindings()
                .stream()
                .filter(finding -> finding.getCode().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
