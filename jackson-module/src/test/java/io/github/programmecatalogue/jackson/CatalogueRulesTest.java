package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.ValidationReport;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
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
        return CatalogueRules.parse(json.getBytes(StandardCharsets.UTF_8));
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
                .satisfies(finding ->
                        assertThat(finding.getEvidence().get("kind")).asString().isEqualToIgnoringCase(kind));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                                  | Value must be an object: an array",
                "                                    | Value must be an object: nothing",
                "{'of': []}                          | Property must be one of severity, off, on, limits, samplesPerRule, suppress: 'of' (at /of)",
                "{'off': 'age_gap'}                  | Value must be an array: string 'age_gap' (at /off)",
                "{'off': null}                       | Value must be an array: null (at /off)",
                "{'off': [1]}                        | Value must be a string: number 1 (at /off/0)",
                "{'on': ['id_duplicate', 'age_gapp']} | Code must be that of a rule, such as age_gap: age_gapp (at /on/1)",
                "{'severity': {'title_shoutin': 'error'}} | Code must be that of a rule, such as title_shouting: title_shoutin (at /severity/title_shoutin)",
                "{'severity': {'title_shouting': 'fatal'}} | Value must be one of error, info, warning: string 'fatal' (at /severity/title_shouting)",
                "{'off': ['age_gap'], 'on': ['age_gap']} | Rule must not be both off and on: age_gap (at /on/0)",
                "{'samplesPerRule': -1}              | Value must be a whole number, 0 or more: number -1 (at /samplesPerRule)",
                "{'samplesPerRule': 1.5}             | Value must be a whole number, 0 or more: number 1.5 (at /samplesPerRule)",
                "{'limits': {'a/b~': 1}}             | Property must be one of childhood, titleLength, statementLength, summaryLength, hoursPerWeek, dayStart, dayEnd, nightAge: 'a/b~' (at /limits/a~1b~0)",
                "{'limits': {'titleLength': 0}}      | Value must be a whole number, 1 or more: number 0 (at /limits/titleLength)",
                "{'limits': {'nightAge': 9999999999}} | Value must be a whole number, 0 or more: number 9999999999 (at /limits/nightAge)",
                "{'limits': {'hoursPerWeek': 1e-999999999}} | Value must be a number from 1 to 168: number 1E-999999999 (at /limits/hoursPerWeek)",
                "{'limits': {'hoursPerWeek': 168.5}} | Value must be a number from 1 to 168: number 168.5 (at /limits/hoursPerWeek)",
                "{'limits': {'dayStart': '7 a.m.'}}  | Value must be a time of day, such as 07:00: string '7 a.m.' (at /limits/dayStart)",
                "{'limits': {'dayStart': '23:00'}}   | Day must start before it ends: 23:00–22:00 (at /limits)",
                "{'limits': {'childhood': {'min': 9, 'max': 7}}} | Age range must not end before it starts: 9–7 (at /limits/childhood)",
                "{'limits': {'childhood': {'min': 9}}} | Object must have the property 'max': it is absent (at /limits/childhood)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': 'x'}]} | Object must have the property 'reason': it is absent (at /suppress/0)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': 'x', 'reason': ' '}]} | A suppression must give a reason: it is blank (at /suppress/0/reason)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'catalogue', 'id': '', 'reason': 'y'}]} | Id must not be empty (at /suppress/0/id)",
                "{'suppress': [{'code': 'age_gap', 'kind': 'pupil'}]} | Value must be one of ageGroup, catalogue, cluster, competency, competencyFramework, course, initiative, offering, provider: string 'pupil' (at /suppress/0/kind)",
            })
    void refusesWhatSetsNothingAndSaysWhere(String json, String message) {
        String content = json == null ? "" : json.replace('\'', '"');

        assertThatThrownBy(() -> parse(content))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message.replace('\'', '"'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'off':\\n oops}           | line 2, column | oops",
                "{'off': [],\\n 'off': []}  | line 2, column | off",
                "{'off': []                 | line 1, column | end-of-input",
                "{} {}                      | line 1, column | Trailing",
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
                .hasMessageEndingWith(": ourschool:lab_capacity");
    }

    @Test
    void cannotReadAFileThatIsNotThere(@TempDir Path folder) {
        Path absent = folder.resolve("absent.json");

        assertThatThrownBy(() -> CatalogueRules.read(absent))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(absent.toString());
    }
}
