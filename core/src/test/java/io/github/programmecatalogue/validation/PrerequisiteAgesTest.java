package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.catalogue;
import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteAgesTest {

    private static final Set<String> CODES =
            Set.of("prerequisite_too_old", "prerequisite_older", "prerequisite_age_gap");

    @ParameterizedTest(name = "{0} after {1} or {2}: {3}")
    @CsvSource({
        "7-10,  12-15, ,      prerequisite_too_old",
        "7-10,  11+,   ,      prerequisite_too_old",
        "7-10,  11-12, 15-17, prerequisite_too_old",
        "0-9,   10-12, ,      prerequisite_too_old",
        "7-10,  12-15, 7-9,   ",
        "7-10,  10-12, ,      prerequisite_older",
        "7-12,  9-12,  ,      prerequisite_older",
        "7-12,  9-12,  15-17, prerequisite_older",
        "7+,    12-15, ,      prerequisite_older",
        "7-12,  9-12,  7,     ",
        "7-12,  7-9,   ,      ",
        "7-12,  5-9,   ,      ",
        "0+,    7-10,  ,      ",
        "0-9,   7-10,  ,      ",
        "14-17, 7-10,  ,      prerequisite_age_gap",
        "12+,   7-10,  ,      prerequisite_age_gap",
        "12-15, 7-10,  5-7,   prerequisite_age_gap",
        "12-15, 7-10,  9-11,  ",
        "12-15, 7-11,  ,      ",
        "12-15, 7+,    ,      ",
        "14-17, 7-10,  unstated, ",
        "unstated, 7-10, ,    ",
        "7-10,  unstated, ,   ",
        "7-10,  12-15, missing, ",
        "12-14, 15-17, 7-9,   prerequisite_age_gap",
        "7-12,  0-0,   ,      ",
        "7-12,  99-99, ,      ",
        "7-12,  200+,  ,      ",
        "0-0,   7-12,  ,      ",
        "7-10,  12-99, ,      prerequisite_too_old"
    })
    void comparesTheAgesOfACourseWithThoseOfWhatItRequires(
            String ages, String first, @Nullable String second, @Nullable String expected) {
        assertThat(found(ages, first, second, Prerequisite.Strength.REQUIRED))
                .isEqualTo(expected == null ? Set.of() : Set.of(expected + " /courses/0/prerequisites/0"));
        assertThat(found(ages, first, second, Prerequisite.Strength.RECOMMENDED))
                .isEmpty();
    }

    private static Set<String> found(
            String ages, String first, @Nullable String second, Prerequisite.Strength strength) {
        Prerequisite.Builder prerequisite =
                Prerequisite.builder().strength(strength).addAnyOf("first");
        if (second != null) {
            prerequisite.addAnyOf("second");
        }
        Stream.Builder<Course.Builder> courses = Stream.builder();
        courses.add(aged("c", ages).addPrerequisite(prerequisite.build())).add(aged("first", first));
        if (second != null && !second.equals("missing")) {
            courses.add(aged("second", second));
        }
        Set<String> found = new TreeSet<>();
        ValidationReport report = CatalogueValidator.standard()
                .validate(catalogue(courses.build()).build());
        assertThat(report.count("rule_failed")).isZero();
        report.getFindings().stream()
                .filter(finding -> CODES.contains(finding.getCode()))
                .forEach(finding -> found.add(finding.getCode() + " " + finding.getPointer()));
        return found;
    }

    private static Course.Builder aged(String id, String ages) {
        return ages.equals("unstated") ? course(id) : course(id).ageRange(AgeRange.parse(ages));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prerequisite_too_old | 7-10  | 12+ | A required prerequisite must not start above the highest"
                        + " age of the course: first, second for 12+, 16, the course for 7-10",
                "prerequisite_older   | 7-12  | 9+  | A required prerequisite should not start at a higher age than"
                        + " the course: first, second for 9+, 16, the course for 7-12",
                "prerequisite_age_gap | 18-19 | 7-9 | No year of age should be left out between a required"
                        + " prerequisite and the course: first, second for 7-9, 16, the course for 18-19"
            })
    void saysForWhomEachIs(String code, String ages, String first, String message) {
        assertThat(OneRule.of(code)
                        .message(courses(
                                aged("c", ages).addPrerequisite(Prerequisite.required("first", "second")),
                                aged("first", first),
                                aged("second", "16"))))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @CsvSource({"ARCHIVED, PUBLISHED, 0", "PUBLISHED, ARCHIVED, 0", "DRAFT, DRAFT, 1", "SUSPENDED, PUBLISHED, 1"})
    void asksOnlyOfWhatIsTaughtOrWillBe(CourseStatus status, CourseStatus ofPrerequisite, int found) {
        assertThat(OneRule.of("prerequisite_too_old")
                        .findings(courses(
                                aged("c", "7-10").addPrerequisite("first").status(status),
                                aged("first", "12+").status(ofPrerequisite))))
                .hasSize(found);
    }

    @Test
    void putsTheAgesInRussian() {
        assertThat(OneRule.of("prerequisite_too_old")
                        .russianMessage(courses(aged("c", "7-10").addPrerequisite("pro"), aged("pro", "15-17"))))
                .endsWith(": pro: 15-17, сам курс: 7-10");
    }

    @Test
    @Tag("slow")
    void asksEveryCourseOfAStar() {
        int size = 200_000;

        assertThat(OneRule.pointers(
                        new PrerequisiteTooOld(),
                        catalogue(IntStream.range(0, size)
                                .mapToObj(i -> i == 0
                                        ? aged("c0", "15-17")
                                        : aged("c" + i, "7-10").addPrerequisite("c0")))))
                .hasSize(size - 1);
    }
}
