package io.github.programmecatalogue.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseTest {

    @Test
    void saysOnlyWhatItWasTold() {
        Course course = Samples.course().build();

        assertThat(course.getId()).isEqualTo(Id.of("robotics-basics"));
        assertThat(course.getTitle()).isEqualTo(Samples.TITLE);
        assertThat(course.getKind()).isEqualTo(CourseKind.PROGRAMME);
        assertThat(course.getStatus()).isEqualTo(CourseStatus.PUBLISHED);
        assertThat(course.getLevel()).isEmpty();
        assertThat(course.getAgeRange()).isEmpty();
        assertThat(course.getClusters()).isEmpty();
        assertThat(course.getPrerequisites()).isEmpty();
        assertThat(course.getTeaches()).isEmpty();
        assertThat(course.getAlternateIds()).isEmpty();
        assertThat(course.getModified()).isEmpty();
        assertThat(course.getExtensions()).isEqualTo(Extensions.empty());
    }

    @Test
    void isBuiltAsTheDocumentationShows() {
        Course course = Samples.course()
                .addCluster("robotics-mechatronics")
                .level(Level.BASIC)
                .ageRange(AgeRange.of(12, 17))
                .workload(Workload.ofHours(144).overWeeks(36))
                .addTeaches("digcomp-3.4", 3)
                .addPrerequisite("algorithms-and-logic")
                .build();

        assertThat(course.getClusters()).containsExactly(Id.of("robotics-mechatronics"));
        assertThat(course.getLevel()).contains(Level.BASIC);
        assertThat(course.getAgeRange()).contains(AgeRange.of(12, 17));
        assertThat(course.getWorkload()).contains(Workload.ofHours(144).overWeeks(36));
        assertThat(course.getTeaches()).containsExactly(CompetencyLevel.of("digcomp-3.4", 3));
        assertThat(course.getPrerequisites()).containsExactly(Prerequisite.required("algorithms-and-logic"));
    }

    @Test
    void hasTeachingLanguagesInCanonicalForm() {
        Course course =
                Samples.course().addTeachingLanguages("RU", "en-gb", "iw").build();

        assertThat(course.getTeachingLanguages()).containsExactly("ru", "en-GB", "he");
        assertThat(course)
                .isEqualTo(Samples.course()
                        .addTeachingLanguages("ru", "en-GB", "he")
                        .build());
    }

    @Test
    void refusesATeachingLanguageThatIsNone() {
        Course.Builder builder = Samples.course().addTeachingLanguage("русский");

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("Language must be a BCP 47 tag such as en, ru or en-GB: \"русский\"");
    }

    @Test
    void takesOverAnotherCourseAndChangesIt() {
        Course basic = Samples.course().level(Level.BASIC).addKeyword("robots").build();
        Course advanced = Course.builder()
                .from(basic)
                .id("robotics-advanced")
                .level(Level.ADVANCED)
                .addKeyword("drones")
                .build();

        assertThat(advanced.getTitle()).isEqualTo(basic.getTitle());
        assertThat(advanced.getId()).isEqualTo(Id.of("robotics-advanced"));
        assertThat(advanced.getLevel()).contains(Level.ADVANCED);
        assertThat(advanced.getKeywords()).containsExactly("robots", "drones");
        assertThat(basic.getLevel()).contains(Level.BASIC);
        assertThat(basic.getKeywords()).containsExactly("robots");
    }

    @Test
    void cannotBeChanged() {
        List<String> keywords = new ArrayList<>(List.of("robots"));
        Course.Builder builder = Samples.course().keywords(keywords).putAlternateId("navigator", "1");
        Course course = builder.build();
        keywords.add("drones");
        builder.addKeyword("drones");

        assertThat(course.getKeywords()).containsExactly("robots");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> course.getKeywords().add("drones"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> course.getAlternateIds().put("a", "b"));
    }

    @Test
    void keepsTheOrderOfLists() {
        Course course = Samples.course()
                .addKeywords("b", "a", "c")
                .addAllKeywords(List.of("a"))
                .alternateIds(Map.of("navigator", "1"))
                .build();

        assertThat(course.getKeywords()).containsExactly("b", "a", "c", "a");
        assertThat(course.getAlternateIds()).containsExactly(Map.entry("navigator", "1"));
    }

    @Test
    void equalsByAllItSays() {
        Course course = Samples.course().level(Level.BASIC).build();
        Course same = Course.builder().from(course).build();

        assertThat(course).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(course)
                .isNotEqualTo(Samples.course().build())
                .isNotEqualTo(Samples.course().level(Level.BASIC).code("CS 1").build())
                .isNotEqualTo(Samples.course()
                        .level(Level.BASIC)
                        .extensions(Extensions.of("room", 1))
                        .build());
    }

    @Test
    void isWrittenForADeveloper() {
        assertThat(Samples.course().level(Level.BASIC).build().toString())
                .startsWith("Course{")
                .contains("id=robotics-basics", "title={en=Robotics, ru=Робототехника}", "level=BASIC")
                .doesNotContain("null");
    }
}
