package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Reported.catalogue;
import static io.github.programmecatalogue.validation.Reported.course;
import static io.github.programmecatalogue.validation.Reported.offering;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnRulesTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru-RU");

    private static final Catalogue CATALOGUE = catalogue()
            .addCourses(
                    course("a").url("https://example.org/a").build(),
                    course("b").build(),
                    course("c").url("https://example.org/a").build())
            .addOfferings(
                    offering("1", "a").placesAvailable(12).build(),
                    offering("2", "b").placesAvailable(13).build())
            .build();

    private static CatalogueValidator.Builder ours() {
        return CatalogueValidator.builder()
                .clock(Reported.CLOCK)
                .rule(new OwnRules.UrlShared())
                .rule(new OwnRules.LabCapacity())
                .rule(new OwnRules.SmallSchool());
    }

    private static List<String> own(ValidationReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getCode().contains(":"))
                .map(finding -> finding.getSeverity() + " " + finding.getCode() + " " + finding.getPointer())
                .toList();
    }

    @Test
    void saysAValueOnceWhereverASentencePutsIt() {
        ValidationReport report = CatalogueValidator.builder()
                .rule(new OwnRules.Keywords())
                .build()
                .validate(CATALOGUE);

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getCode().equals("ourschool:keywords"))
                .extracting(finding -> finding.getMessage(Locale.ENGLISH))
                .hasSize(3)
                .containsOnly("A course should have 3 keywords, and not 0");
    }

    @Test
    void runsRulesOfEachKindBesideItsOwn() {
        String[] expected = {
            "INFO ourschool:small_school /courses",
            "WARNING ourschool:url_shared /courses/0/url",
            "INFO ourschool:small_school /courses/2",
            "WARNING ourschool:url_shared /courses/2/url",
            "ERROR ourschool:lab_capacity /offerings/1/placesAvailable"
        };
        ValidationReport report = ours().build().validate(CATALOGUE);

        assertThat(own(report)).containsExactly(expected);
        assertThat(report.isValid()).isFalse();
        assertThat(report.count("ourschool:url_shared")).isEqualTo(2);
        assertThat(own(CATALOGUE.entries().parallel().collect(ours().build().collector())))
                .containsExactly(expected);
    }

    @Test
    void treatsThemAsItsOwnInEverySetting() {
        ValidationReport report = ours().severity("ourschool:small_school", Severity.ERROR)
                .off("ourschool:url_shared")
                .suppress("ourschool:lab_capacity", Offering.class, "2", "the new laboratory is larger")
                .build()
                .validate(CATALOGUE);

        assertThat(own(report))
                .containsExactly("ERROR ourschool:small_school /courses", "ERROR ourschool:small_school /courses/2");
        assertThat(report.getSuppressed().values()).containsExactly(1L);
    }

    @Test
    void runsARuleThatIsOffUntilAskedForOnlyThen() {
        EntityRule rule = OwnRules.entityRule(
                "ourschool:only_if_asked", (entity, reporter) -> reporter.report(PropertyPath.entity(), Map.of()));
        CatalogueValidator.Builder builder = CatalogueValidator.builder().rule(rule);

        assertThat(builder.build().validate(CATALOGUE).count("ourschool:only_if_asked"))
                .isZero();
        assertThat(builder.on("ourschool:only_if_asked")
                        .build()
                        .validate(CATALOGUE)
                        .count("ourschool:only_if_asked"))
                .isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lab_capacity", ":lab_capacity", "ourschool:", "OurSchool:lab", "our school:lab", "a:b:c"})
    void asksForAPrefix(String code) {
        CatalogueValidator.Builder builder =
                CatalogueValidator.builder().rule(OwnRules.entityRule(code, (entity, reporter) -> {}));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The code of an own rule must be a prefix, a colon and a name,"
                        + " such as ourschool:lab_capacity: " + code);
    }

    @Test
    void refusesTwoRulesOfOneCode() {
        CatalogueValidator.Builder builder = ours().rule(new OwnRules.LabCapacity());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No two rules must have one code: ourschool:lab_capacity");
    }

    @Test
    void putsTheEvidenceIntoTheSentenceOfARuleInTheReadersLanguage() {
        Finding finding = ours().build().validate(CATALOGUE).getFindings().stream()
                .filter(found -> found.getCode().equals("ourschool:lab_capacity"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getMessage(Locale.ENGLISH)).isEqualTo("A laboratory must not take more than 12 pupils: 13");
        assertThat(finding.getMessage(RUSSIAN)).isEqualTo("Лаборатория не должна принимать больше 12 учеников: 13");
    }

    @Test
    void namesTheCodeOfARuleThatHasNoSentence() {
        assertThat(ours().build().validate(CATALOGUE).getFindings())
                .filteredOn(finding -> finding.getCode().equals("ourschool:small_school"))
                .extracting(finding -> finding.getMessage(RUSSIAN))
                .containsExactly("ourschool:small_school: 3", "ourschool:small_school");
    }

    @Test
    @Tag("slow")
    void readsSentencesFromTheBundlesOfTheHost(@TempDir Path resources) throws Exception {
        Files.writeString(resources.resolve("ContributorValidationMessages.properties"), """
                programmecatalogue.ourschool\\:small_school=A small school should have two courses at most
                programmecatalogue.ourschool\\:small_school.evidence={value} courses
                """);
        Files.writeString(resources.resolve("ContributorValidationMessages_ru.properties"), """
                programmecatalogue.ourschool\\:small_school=Небольшой школе следует иметь не больше двух курсов
                programmecatalogue.ourschool\\:small_school.evidence=курсов: {value}
                """);

        try (Host host = Host.with(resources)) {
            assertThat(host.run(Sentences.class)).isEqualTo("""
                    A small school should have two courses at most: 3 courses
                    Небольшой школе следует иметь не больше двух курсов: курсов: 3""");
        }
    }

    /** What the rule of the small school says of the catalogue, in English and Russian. */
    public static final class Sentences implements Callable<String> {

        /** For the host. */
        public Sentences() {}

        @Override
        public String call() {
            Finding finding = ours().build().validate(CATALOGUE).getFindings().stream()
                    .filter(found -> found.getCode().equals("ourschool:small_school"))
                    .findFirst()
                    .orElseThrow();
            return finding.getMessage(Locale.ENGLISH) + "\n" + finding.getMessage(RUSSIAN);
        }
    }

    @Test
    @Tag("slow")
    void findsTheRulesThatServiceFilesName(@TempDir Path resources) throws Exception {
        writeServiceFile(resources);

        try (Host host = Host.with(resources)) {
            assertThat(host.run(StandardFindings.class)).isEqualTo("""
                    INFO ourschool:small_school /courses
                    INFO ourschool:small_school /courses/2
                    ERROR ourschool:lab_capacity /offerings/1/placesAvailable""");
            assertThat(host.run(FindingsWithoutServices.class)).isEmpty();
        }
    }

    private static void writeServiceFile(Path resources) throws IOException {
        Path services = Files.createDirectories(resources.resolve("META-INF/services"));
        Files.write(
                services.resolve(Rule.class.getName()),
                List.of(OwnRules.LabCapacity.class.getName(), OwnRules.SmallSchool.class.getName()));
    }

    /** What the standard validator finds by own rules. */
    public static final class StandardFindings implements Callable<String> {

        /** For the host. */
        public StandardFindings() {}

        @Override
        public String call() {
            return own(CatalogueValidator.standard().validate(CATALOGUE)).stream()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** What a validator finds by own rules that is told to do without services. */
    public static final class FindingsWithoutServices implements Callable<String> {

        /** For the host. */
        public FindingsWithoutServices() {}

        @Override
        public String call() {
            CatalogueValidator validator =
                    CatalogueValidator.builder().services(false).build();
            return own(validator.validate(CATALOGUE)).stream().collect(Collectors.joining("\n"));
        }
    }

    @Test
    void knowsNoRuleOfThisTestInTheOtherTests() {
        assertThat(CatalogueValidator.standard().getCodes()).noneMatch(code -> code.contains(":"));
        assertThat(CATALOGUE.getCourses()).extracting(Course::getId).hasSize(3);
    }

    @Test
    void findsNoRulesByTheClassLoaderOfWhoeverAsksFirst(@TempDir Path resources) throws Exception {
        writeServiceFile(resources);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader application =
                new URLClassLoader(new URL[] {resources.toUri().toURL()}, before)) {
            thread.setContextClassLoader(application);

            assertThat(CatalogueValidator.builder().build().getCodes()).noneMatch(code -> code.contains(":"));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void namesTheOwnCodesWhereOneWasNeitherAddedNorFound() {
        CatalogueValidator.Builder ours = ours().off("ourschool:lab");
        CatalogueValidator.Builder standard = CatalogueValidator.builder().off("ourschool:lab");

        assertThatThrownBy(ours::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule ourschool:lab was added or found; codes of own rules: "
                        + "ourschool:lab_capacity, ourschool:small_school, ourschool:url_shared");
        assertThatThrownBy(standard::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule ourschool:lab was added or found; there are no own rules");
    }
}
