package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueRulesTest {

    private static final String EVERYTHING = """
            {"severity": {"title_shouting": "error"}, "off": ["level_missing"], "on": ["age_gap"],
             "limits": {"childhood": {"min": 5, "max": 18}, "titleLength": 200, "statementLength": 1000,
                        "summaryLength": 500, "hoursPerWeek": 20, "dayStart": "07:00", "dayEnd": "22:00",
                        "nightAge": 16},
             "samplesPerRule": 100,
             "suppress": [{"code": "age_outside_childhood", "kind": "course", "id": "parents-evening",
                           "reason": "an evening for parents"}]}
            """;

    private static final Catalogue CATALOGUE = Catalogue.builder()
            .id("school")
            .title(LocalizedText.of("en", "School"))
            .language("en")
            .addClusters(Cluster.builder()
                    .id("all")
                    .title(LocalizedText.of("en", "All"))
                    .build())
            .addCourses(
                    course("parents-evening", "PARENTS EVENING", AgeRange.of(30, 40)),
                    course("robotics", "ROBOTICS COURSE", AgeRange.of(7, 9)))
            .build();

    private static Course course(String id, String title, AgeRange ages) {
        return Course.builder()
                .id(id)
                .title(LocalizedText.of("en", title))
                .ageRange(ages)
                .addCluster("all")
                .build();
    }

    private static ValidationReport report(String json) {
        return parse(json).applyTo(CatalogueValidator.builder()).build().validate(CATALOGUE);
    }

    private static CatalogueRules parse(String json) {
        return CatalogueRules.parse(json);
    }

    /** How often a code is found, with how it counts; 0 where it is not found. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                     | title_shouting        | WARNING | 2",
                "{'severity': {'title_shouting': 'error'}}              | title_shouting        | ERROR   | 2",
                "{'severity': {'title_shouting': 'Info'}}               | title_shouting        | INFO    | 2",
                "{'off': ['title_shouting']}                            | title_shouting        | WARNING | 0",
                "{}                                                     | age_gap               | INFO    | 0",
                "{'on': ['age_gap']}                                    | age_gap               | INFO    | 1",
                "{'samplesPerRule': 1}                                  | title_shouting        | WARNING | 1",
                "{}                                                     | age_outside_childhood | WARNING | 1",
                "{'limits': {'childhood': {'min': 5, 'max': 40}}}       | age_outside_childhood | WARNING | 0",
                "{'limits': {'childhood': {'min': 10, 'max': 18}}}      | age_outside_childhood | WARNING | 2",
                "{'limits': {'titleLength': 14}}                        | title_too_long        | WARNING | 2",
                "{'limits': {'titleLength': 14.0}}                      | title_too_long        | WARNING | 2",
                "{'limits': {}}                                         | title_too_long        | WARNING | 0",
                "{'suppress': [{'code': 'age_outside_childhood', 'kind': 'Course', 'id': 'parents-evening', "
                        + "'reason': 'for parents'}]}                   | age_outside_childhood | WARNING | 0",
            })
    void setsWhatTheFileSets(String json, String code, String severity, int count) {
        assertThat(report(json.replace('\'', '"')).getFindings())
                .filteredOn(finding -> finding.getCode().equals(code))
                .hasSize(count)
                .allSatisfy(finding -> assertThat(finding.getSeverity()).hasToString(severity));
    }

    @Test
    void readsAFileThatSetsEverything(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("catalogue-rules.json"), EVERYTHING);

        ValidationReport report = CatalogueRules.read(file)
                .applyTo(CatalogueValidator.builder())
                .build()
                .validate(CATALOGUE);

        assertThat(report.isValid()).isFalse();
        assertThat(report.getFindings())
                .extracting(finding -> finding.getCode())
                .contains("title_shouting", "age_gap")
                .doesNotContain("level_missing", "age_outside_childhood", "suppression_unused");
    }

    @Test
    void leavesWhatTheFileDoesNotSet() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder().off("title_shouting");

        assertThat(parse("{}").applyTo(builder)).isSameAs(builder);
        assertThat(builder.build().validate(CATALOGUE).getFindings())
                .noneMatch(finding -> finding.getCode().equals("title_shouting"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provider",
                "initiative",
                "framework",
                "competencyFramework",
                "competency",
                "cluster",
                "ageGroup",
                "course",
                "offering",
                "catalogue"
            })
    void knowsEveryKind(String kind) {
        String json =
                "{\"suppress\": [{\"code\": \"title_shouting\", \"kind\": \"%s\", \"id\": \"x\", \"reason\": \"y\"}]}"
                        .formatted(kind);

        assertThat(report(json).getFindings())
                .filteredOn(finding -> finding.getCode().equals("suppression_unused"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getEvidence()).containsEntry("kind", called(kind)));
    }

    private static String called(String kind) {
        return kind.equals("framework") ? "competencyFramework" : kind;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                  | The rules file must hold one object: an array",
                "null                                | The rules file must hold one object: null",
                "{'of': []}                          | Property must be one of severity, off, on, limits, samplesPerRule, suppress: 'of' (at /of)",
                "{'off': 'age_gap'}                  | Value must be an array: string 'age_gap' (at /off)",
                "{'off': ['age\\ngap']}              | Code must be that of a rule, such as age_gap: age\\u000agap (at /off/0)",
                "{'off': ['age\\u009bgap']}          | Code must be that of a rule, such as age_gap: age\\u009bgap (at /off/0)",
                "{'off': ['age\\u202egap']}          | Code must be that of a rule, such as age_gap: age\\u202egap (at /off/0)",
                "{'off': null}                       | Value must be an array: null (at /off)",
                "{'off': [1]}                        | Value must be a string: number 1 (at /off/0)",
                "{'on': ['id_duplicate', 'age_gapp']} | Code must be that of a rule, such as age_gap: age_gapp (at /on/1)",
                "{'severity': {'title_shoutin': 'error'}} | Code must be that of a rule, such as title_shouting: title_shoutin (at /severity/title_shoutin)",
                "{'severity': {'title_shouting': 'fatal'}} | Value must be one of error, info, warning: string 'fatal' (at /severity/title_shouting)",
                "{'off': ['age_gap'], 'on': ['age_gap']} | Rule must not be both off and on: age_gap (at /on/0)",
                "{'samplesPerRule': -1}              | Value must be a whole number from 0 to 2147483647: number -1 (at /samplesPerRule)",
                "{'samplesPerRule': 1.5}             | Value must be a whole number from 0 to 2147483647: number 1.5 (at /samplesPerRule)",
                "{'limits': {'a/b~': 1}}             | Property must be one of childhood, titleLength, statementLength, summaryLength, hoursPerWeek, dayStart, dayEnd, nightAge: 'a/b~' (at /limits/a~1b~0)",
                "{'limits': {'titleLength': 0}}      | Title length must be at least 1: 0 (at /limits/titleLength)",
                "{'limits': {'nightAge': 9999999999}} | Value must be a whole number from 0 to 2147483647: number 9999999999 (at /limits/nightAge)",
                "{'limits': {'hoursPerWeek': 1e-999999999}} | Hours per week must be from 1 to 168: 1E-999999999 (at /limits/hoursPerWeek)",
                "{'limits': {'hoursPerWeek': 168.5}} | Hours per week must be from 1 to 168: 168.5 (at /limits/hoursPerWeek)",
                "{'limits': {'hoursPerWeek': '20'}}  | Value must be a number: string '20' (at /limits/hoursPerWeek)",
                "{'limits': {'childhood': {'min': 5, 'max': 121}}} | Childhood must end, at 120 years or before: 5-121 (at /limits/childhood)",
                "{'limits': {'nightAge': 121}}       | Night age must be from 0 to 120 years: 121 (at /limits/nightAge)",
                "{'limits': {'dayEnd': '06:00'}}     | Day must start before it ends, and is 07:00–22:00 unless said otherwise: 07:00–06:00 (at /limits/dayEnd)",
                "{'off': ['rule_failed']}            | Rule must stay on, or a rule that fails would pass for one that finds nothing: rule_failed (at /off/0)",
                "{'suppress': [{'code': 'suppression_unused', 'kind': 'catalogue', 'id': 'x', 'reason': 'y'}]} | A suppression must be of a rule over the catalogue: suppression_unused (at /suppress/0)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'framework', 'id': 'x', 'reason': 'y'}, {'code': 'age_gap', 'kind': 'competencyFramework', 'id': 'x', 'reason': 'z'}]} | No two suppressions must be of the same: age_gap of competencyFramework x (at /suppress/1)",
                "{'limits': {'dayStart': '23:00', 'dayEnd': 'midnight'}} | Value must be a time of day, such as 07:00: string 'midnight' (at /limits/dayEnd)",
                "{'limits': {'dayStart': '7 a.m.'}}  | Value must be a time of day, such as 07:00: string '7 a.m.' (at /limits/dayStart)",
                "{'limits': {'dayStart': '23:00'}}   | Day must start before it ends, and is 07:00–22:00 unless said otherwise: 23:00–22:00 (at /limits/dayStart)",
                "{'limits': {'childhood': {'min': 9, 'max': 7}}} | Age range must not end before it starts: 9–7 (at /limits/childhood)",
                "{'limits': {'childhood': {'min': 9}}} | Object must have the property 'max': it is absent (at /limits/childhood)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': 'x'}]} | Object must have the property 'reason': it is absent (at /suppress/0)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': 'x', 'reason': ' '}]} | A suppression must give a reason: it is blank (at /suppress/0/reason)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': '', 'reason': 'y'}]} | Id must not be empty (at /suppress/0/id)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'pupil', 'id': 'x', 'reason': 'y'}]} | Value must be one of ageGroup, catalogue, cluster, competency, competencyFramework, course, framework, initiative, offering, provider: string 'pupil' (at /suppress/0/kind)",
            })
    void refusesWhatSetsNothingAndSaysWhere(String json, String message) {
        String content = json.replace('\'', '"');

        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(thrown -> String.valueOf(thrown.getMessage()).replaceFirst("^line 1, column \\d+: ", ""))
                .isEqualTo(message.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'off':\\n oops}           | line 2, column 2: The rules file must be JSON: | oops",
                "{'off': [],\\n 'off': []}  | line 2, column 7: The rules file must be JSON: | off",
                "{'off': []                 | line 1, column 11: | The rules file must be JSON: it ends before what is begun in it",
                "{} {}                      | line 1, column 4: | The rules file must hold one object: more follows it",
                "{}\\n// {}                 | line 2, column 1: | The rules file must not hold comments",
                "{\\n  # off\\n}             | line 2, column 3: | The rules file must not hold comments",
                "{'samplesPerRule': 1e99999999999} | line 1, column 20: | The rules file must hold no number of that size",
            })
    void refusesWhatIsNoJsonAndSaysInWhichLine(String json, String place, String problem) {
        assertThatThrownBy(() -> parse(json.replace('\'', '"').replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(place)
                .hasMessageContaining(problem);
    }

    @Test
    void leavesCodesWithAPrefixToTheBuilder() {
        CatalogueValidator.Builder builder =
                parse("{\"off\": [\"ourschool:lab_capacity\"]}").applyTo(CatalogueValidator.builder());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No rule ourschool:lab_capacity was added or found; there are no own rules"
                        + " (at /off/0 of the rules file, line 1, column 10)");
    }

    @Test
    void cannotReadAFileThatIsNotThere(@TempDir Path folder) {
        Path absent = folder.resolve("absent.json");

        assertThatThrownBy(() -> CatalogueRules.read(absent))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(absent.toString());
    }

    @Test
    void namesEveryProblemInTheOrderOfTheFile() {
        assertThatThrownBy(() -> parse("""
                        {"suppress": [
                           {"code": "age_gapp", "id": "x", "colour": "red"}
                         ],
                         "of": [],
                         "off": ["title_shoutin", 1],
                         "limits": {"titleLength": 0, "nightAge": 5000000000}}
                        """))
                .isInstanceOf(IllegalArgumentException.class)
                .extracting(
                        thrown -> String.valueOf(thrown.getMessage()).lines().toList())
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .containsExactly(
                        "line 2, column 4: Object must have the property \"kind\": it is absent (at /suppress/0)",
                        "line 2, column 4: Object must have the property \"reason\": it is absent (at /suppress/0)",
                        "line 2, column 13: Code must be that of a rule, such as age_gap: age_gapp"
                                + " (at /suppress/0/code)",
                        "line 2, column 46: Property must be one of code, kind, id, reason: \"colour\""
                                + " (at /suppress/0/colour)",
                        "line 4, column 8: Property must be one of severity, off, on, limits, samplesPerRule, suppress:"
                                + " \"of\" (at /of)",
                        "line 5, column 10: Code must be that of a rule, such as title_shouting: title_shoutin"
                                + " (at /off/0)",
                        "line 5, column 27: Value must be a string: number 1 (at /off/1)",
                        "line 6, column 28: Title length must be at least 1: 0 (at /limits/titleLength)",
                        "line 6, column 43: Value must be a whole number from 0 to 2147483647: number 5000000000"
                                + " (at /limits/nightAge)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n"})
    void refusesAFileThatIsEmpty(String content) {
        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rules file is empty");
    }

    @Test
    void letsADayLastUntilMidnight() {
        Catalogue late = Catalogue.builder()
                .from(CATALOGUE)
                .addOffering(Offering.builder()
                        .id("late")
                        .course("robotics")
                        .addSession(Session.weekly(DayOfWeek.MONDAY, LocalTime.of(22, 30), LocalTime.of(23, 30)))
                        .build())
                .build();

        assertThat(List.of("{}", "{\"limits\": {\"dayEnd\": \"00:00\"}}"))
                .extracting(json -> parse(json)
                        .applyTo(CatalogueValidator.builder())
                        .build()
                        .validate(late)
                        .count("session_at_night"))
                .containsExactly(1L, 0L);
    }

    @Test
    void saysWhereTheFileAcceptsWhatIsAcceptedAlready() {
        CatalogueRules rules = parse("""
                {"suppress": [
                  {"code": "title_shouting", "kind": "course", "id": "robotics", "reason": "a contest"}]}
                """);
        CatalogueValidator.Builder builder =
                CatalogueValidator.builder().suppress("title_shouting", Course.class, "robotics", "we like it");

        assertThatThrownBy(() -> rules.applyTo(builder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No two suppressions must be of the same: title_shouting of course robotics"
                        + " (at /suppress/0 of the rules file, line 2, column 3)");
    }

    @Test
    void readsWhatAnEditorSavedInUtf16() {
        byte[] content = "{\"off\": [\"age_gapp\"]}".getBytes(StandardCharsets.UTF_16);

        assertThatThrownBy(() -> CatalogueRules.parse(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line 1, column 10: Code must be that of a rule, such as age_gap: age_gapp (at /off/0)");
    }
}
