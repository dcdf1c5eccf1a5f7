package io.github.programmecatalogue.constraint;

import static io.github.programmecatalogue.constraint.Findings.course;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import jakarta.validation.groups.Default;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private final Course course = course().title(LocalizedText.of("en", "ROBOTICS FOR ALL", "ru", " "))
            .summary(LocalizedText.of("en", "We build…"))
            .ageRange(AgeRange.of(19, 121))
            .workload(Workload.ofHours(0))
            .url("example.org")
            .addKeywords("robots", "robots")
            .build();

    @Test
    void tellsAHostThatNamesNoGroupOfErrorsAlone() {
        assertThat(Findings.of(Findings.VALIDATOR, course))
                .containsExactly(
                        "ageRange age_out_of_bounds",
                        "title[ru] text_blank",
                        "url url_not_absolute",
                        "workload.hours hours_not_positive");
        assertThat(Findings.of(Findings.VALIDATOR, course, Default.class))
                .isEqualTo(Findings.of(Findings.VALIDATOR, course));
    }

    @Test
    void tellsOfWarningsInAdvice() {
        assertThat(Findings.of(Findings.VALIDATOR, course, Advice.class))
                .containsExactly(
                        "keywords[1] list_entry_duplicate",
                        "summary[en] summary_truncated",
                        "title[en] title_shouting");
    }

    @Test
    void letsACourseWithWarningsPass() {
        Course shouting =
                course().title(LocalizedText.of("en", "ROBOTICS FOR ALL")).build();

        assertThat(Findings.VALIDATOR.validate(shouting)).isEmpty();
    }
}
