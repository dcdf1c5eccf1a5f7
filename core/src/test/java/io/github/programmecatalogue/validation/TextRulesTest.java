package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.Examples.VALIDATOR;
import static io.github.programmecatalogue.validation.Examples.course;
import static io.github.programmecatalogue.validation.Examples.findings;
import static io.github.programmecatalogue.validation.Examples.lines;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.AgeGroup;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Initiative;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Place;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRulesTest {

    private static final LocalizedText TITLE = LocalizedText.of("en", "Robotics", "ru", "Робототехника");
    private static final LocalizedText ENGLISH = LocalizedText.of("en", "Robotics.");

    /** A catalogue whose every text besides the titles repeats the English title and lacks Russian. */
    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id("catalogue")
            .title(TITLE)
            .language("en")
            .description(ENGLISH)
            .publisher(ENGLISH)
            .addProvider(Provider.builder()
                    .id("p")
                    .title(TITLE)
                    .description(ENGLISH)
                    .location(Place.builder().name(ENGLISH).address(ENGLISH).build())
                    .build())
            .addInitiative(Initiative.builder()
                    .id("i")
                    .title(TITLE)
                    .description(ENGLISH)
                    .build())
            .addFramework(CompetencyFramework.builder()
                    .id("f")
                    .title(TITLE)
                    .publisher(ENGLISH)
                    .addProficiencyLevels(TITLE, ENGLISH)
                    .build())
            .addCompetency(Competency.builder()
                    .id("c")
                    .title(TITLE)
                    .description(ENGLISH)
                    .build())
            .addCluster(
                    Cluster.builder().id("c").title(TITLE).description(ENGLISH).build())
            .addAgeGroup(AgeGroup.builder()
                    .id("a")
                    .title(TITLE)
                    .ageRange(AgeRange.of(7, 10))
                    .build())
            .addCourse(course().summary(ENGLISH)
                    .description(ENGLISH)
                    .entryRequirements(ENGLISH)
                    .addLearningOutcomes(ENGLISH)
                    .build())
            .addOffering(Examples.offering()
                    .venue(Place.builder().name(ENGLISH).build())
                    .build())
            .build();

    @Test
    void findsTextsOfEveryKindThatLackALanguageOfTheTitle() {
        assertThat(findings("translation_incomplete", CATALOGUE))
                .extracting(Finding::getPointer)
                .containsExactly(
                        "/description",
                        "/publisher",
                        "/providers/0/description",
                        "/providers/0/location/address",
                        "/providers/0/location/name",
                        "/initiatives/0/description",
                        "/frameworks/0/proficiencyLevels/1",
                        "/frameworks/0/publisher",
                        "/competencies/0/description",
                        "/clusters/0/description",
                        "/courses/0/description",
                        "/courses/0/entryRequirements",
                        "/courses/0/learningOutcomes/1",
                        "/courses/0/summary");
    }

    @Test
    void findsDescriptionsOfEveryKindThatRepeatTheTitle() {
        assertThat(findings("description_repeats_title", CATALOGUE))
                .extracting(Finding::getPointer)
                .containsExactly(
                        "/description/en",
                        "/providers/0/description/en",
                        "/initiatives/0/description/en",
                        "/competencies/0/description/en",
                        "/clusters/0/description/en",
                        "/courses/0/description/en");
    }

    @Test
    void namesTheLanguagesThatAreMissing() {
        Course course = course().summary(LocalizedText.of("de", "Roboter.")).build();
        List<Finding> findings = findings("translation_incomplete", course);

        assertThat(lines(findings))
                .containsExactly("/courses/0/summary "
                        + "The text should be given in every language of the title: missing: en, ru");
        assertThat(findings.get(0).getSeverity()).isEqualTo(Severity.INFO);
        assertThat(findings.get(0).getEvidence()).containsEntry("missing", List.of("en", "ru"));
        assertThat(findings.get(0).getMessage(Locale.forLanguageTag("ru")))
                .isEqualTo("Текст следует давать на всех языках названия: нет перевода: en, ru");
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "en-GB, en-GB",
        "en, en-GB",
        "en-GB, en-US",
        "zh-Hant-TW, zh-Hant",
        "zh-Hant, zh-TW",
        "ru, de|ru|en"
    })
    void acceptsATextThatAReaderOfTheTitleFinds(String title, String languages) {
        assertThat(findings("translation_incomplete", translated(title, languages)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sr-Latn, sr-Cyrl", "zh, zha", "ru, de|en"})
    void findsATextThatAReaderOfTheTitleGetsInAnotherLanguage(String title, String languages) {
        assertThat(findings("translation_incomplete", translated(title, languages)))
                .extracting(Finding::getPointer)
                .containsExactly("/courses/0/summary");
    }

    private static Course translated(String title, String languages) {
        String[] texts = languages.replaceAll("([\\w-]+)", "$1|Summary.").split("\\|");
        return Course.builder()
                .id("course")
                .title(LocalizedText.of(title, "Course"))
                .summary(LocalizedText.ofEntries(texts))
                .build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robotics         | Robotics",
                "Robotics         | ' rObOTICS '",
                "Robotics for all | 'Robotics\u00A0 for\n\tall.'",
                "Robotics         | 'Robotics !…'",
                "Robotics!        | Robotics",
                "Робототехника    | РОБОТОТЕХНИКА.",
                "机器人           | 机器人。",
                "C++              | c++."
            })
    void findsADescriptionThatRepeatsTheTitle(String title, String description) {
        List<Finding> findings = findings("description_repeats_title", described(title, description));

        assertThat(findings).extracting(Finding::getPointer).containsExactly("/courses/0/description/en");
        assertThat(findings.get(0).getEvidence()).containsEntry("value", description);
    }

    @Test
    void findsTheTitleOfAnotherLanguageAsDescription() {
        Course course = course().description(LocalizedText.of("en", "All about robots.", "ru", "Robotics"))
                .build();

        assertThat(lines(findings("description_repeats_title", course)))
                .containsExactly(
                        "/courses/0/description/ru The description should say more than the title: \"Robotics\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Robotics | Robotics for beginners",
                "Robotics | Robots",
                "Robotics | Robo tics",
                "Robots 1 | Robots 2",
                "C        | C++",
                "C        | C#",
                "...      | ...",
                "'  '     | ' '"
            })
    void acceptsADescriptionThatSaysAnythingElse(String title, String description) {
        assertThat(findings("description_repeats_title", described(title, description)))
                .isEmpty();
    }

    private static Course described(String title, String description) {
        return course().title(LocalizedText.of("en", title))
                .description(LocalizedText.of("en", description))
                .build();
    }

    @Test
    @Tag("slow")
    void comparesLongTextsInNoTime() {
        String marks = ".!? ".repeat(250_000);
        Course course = described("Robotics" + marks, "Robotics" + marks + "x" + marks);

        assertThat(findings("description_repeats_title", course)).isEmpty();
        assertThat(VALIDATOR.validate(Examples.catalogue(course)).count("rule_failed"))
                .isZero();
    }
}
