package io.github.programmecatalogue.examples.school;

import static io.github.programmecatalogue.testing.CatalogueAssertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.validation.CatalogueValidator;
import io.github.programmecatalogue.validation.Severity;
import io.github.programmecatalogue.value.GroupSize;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The school's own rule, by the assertions of the kit. */
class LabCapacityTest {

    private static final CatalogueValidator OURS =
            CatalogueValidator.builder().rule(new LabCapacity()).build();

    private static Catalogue with(String course, GroupSize size) {
        return Catalogue.builder()
                .id("our-school")
                .title(LocalizedText.of("en", "Courses of our school"))
                .language("en")
                .addCourse(Course.builder()
                        .id(course)
                        .title(LocalizedText.of("en", "A course"))
                        .groupSize(size)
                        .build())
                .build();
    }

    @Test
    void findsAThirteenthPupilInTheLaboratory() {
        assertThat(with("robotics", GroupSize.atMost(13)))
                .usingValidator(OURS)
                .hasFinding(LabCapacity.CODE)
                .at("/courses/0/groupSize")
                .withSeverity(Severity.ERROR)
                .saying(Locale.ENGLISH, "more than 12 pupils: 13")
                .saying(Locale.forLanguageTag("ru"), "больше 12 учеников: 13");
    }

    @Test
    void letsTwelvePupilsIn() {
        assertThat(with("robotics", GroupSize.atMost(12))).usingValidator(OURS).hasNoFinding(LabCapacity.CODE);
    }

    @Test
    void doesNotCareAboutOtherRooms() {
        assertThat(with("algorithms", GroupSize.atMost(30)))
                .usingValidator(OURS)
                .hasNoFinding(LabCapacity.CODE);
    }
}
