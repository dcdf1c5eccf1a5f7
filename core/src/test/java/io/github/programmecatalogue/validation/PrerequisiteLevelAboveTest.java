package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.courses;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteLevelAboveTest {

    private static final OneRule RULE = OneRule.of("prerequisite_level_above");

    @ParameterizedTest(name = "{0} after {1} or {2}: {3}")
    @CsvSource({
        "INTRODUCTORY, ADVANCED, ADVANCED, true",
        "INTRODUCTORY, ADVANCED, BASIC, false",
        "INTRODUCTORY, ADVANCED, , false",
        "INTRODUCTORY, BASIC, BASIC, false",
        "INTRODUCTORY, MIXED, MIXED, false",
        "BASIC, ADVANCED, ADVANCED, false",
        "ADVANCED, INTRODUCTORY, INTRODUCTORY, false",
        "ADVANCED, ADVANCED, ADVANCED, false",
        "MIXED, ADVANCED, ADVANCED, false",
        ", ADVANCED, ADVANCED, false"
    })
    void warnsOfAnAdvancedCourseBeforeAnIntroductoryOne(
            @Nullable Level level, Level first, @Nullable Level second, boolean found) {
        Catalogue catalogue = courses(
                levelled("c", level).addPrerequisite("a").addPrerequisite(Prerequisite.recommended("first", "second")),
                course("a"),
                levelled("first", first),
                levelled("second", second));

        assertThat(RULE.pointers(catalogue)).isEqualTo(found ? List.of("/courses/0/prerequisites/1") : List.of());
    }

    @Test
    void namesTheAdvancedCourse() {
        assertThat(RULE.message(courses(
                        levelled("start", Level.INTRODUCTORY).addPrerequisite("pro"), levelled("pro", Level.ADVANCED))))
                .isEqualTo("An advanced course should not come before an introductory one: pro");
    }

    private static Course.Builder levelled(String id, @Nullable Level level) {
        return level == null ? course(id) : course(id).level(level);
    }
}
