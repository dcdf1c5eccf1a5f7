package io.github.programmecatalogue.validation;

import static io.github.programmecatalogue.validation.OneRule.course;
import static io.github.programmecatalogue.validation.OneRule.title;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProficiencyExceedsScaleTest {

    private static final OneRule RULE = OneRule.of("proficiency_exceeds_scale");

    @Test
    void refusesAProficiencyAboveTheScale() {
        Catalogue catalogue = catalogue(
                course("a").addTeaches("coding", 2).addTeaches("coding", 3).addCompetenciesRequired("coding", 4));

        assertThat(RULE.pointers(catalogue))
                .containsExactly("/courses/0/competenciesRequired/0/proficiency", "/courses/0/teaches/1/proficiency");
    }

    @Test
    void saysWhereTheScaleEnds() {
        assertThat(RULE.message(catalogue(course("a").addTeaches("coding", 3))))
                .isEqualTo("The proficiency must not be above the top of its framework's scale:"
                        + " 3 (the scale of coding ends at 2)");
    }

    @Test
    void allowsAnyProficiencyWhereThereIsNoScale() {
        assertThat(RULE.pointers(catalogue(course("a")
                        .addTeaches("coding")
                        .addTeaches("unscaled", 9)
                        .addTeaches("alone", 9)
                        .addTeaches("astray", 9)
                        .addTeaches("nowhere", 9)
                        .addTeaches("urn:example:competency", 9))))
                .isEmpty();
    }

    private static Catalogue catalogue(Course.Builder course) {
        return OneRule.catalogue(Stream.of(course))
                .addFrameworks(
                        CompetencyFramework.builder()
                                .id("scaled")
                                .title(title("scaled"))
                                .addProficiencyLevels(title("low"), title("high"))
                                .build(),
                        CompetencyFramework.builder()
                                .id("without-scale")
                                .title(title("without-scale"))
                                .build())
                .addCompetencies(
                        competency("coding").framework(Id.of("scaled")).build(),
                        competency("unscaled").framework(Id.of("without-scale")).build(),
                        competency("alone").build(),
                        competency("astray").framework(Id.of("nowhere")).build())
                .build();
    }

    private static Competency.Builder competency(String id) {
        return Competency.builder().id(id).title(title(id));
    }
}
