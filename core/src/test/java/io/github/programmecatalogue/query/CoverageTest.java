package io.github.programmecatalogue.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalizedText LEVEL = LocalizedText.of("en", "Level");

    private static final CatalogueIndex INDEX = CatalogueIndex.of(Academy.catalogue()
            .addCluster(Academy.cluster("robotics").build())
            .addCluster(Academy.cluster("media").build())
            .addFramework(Academy.framework("digcomp")
                    .addProficiencyLevels(LEVEL, LEVEL, LEVEL)
                    .build())
            .addCompetency(Academy.competency("digcomp-3").framework("digcomp").build())
            .addCompetency(Academy.competency("digcomp-3.4")
                    .framework("digcomp")
                    .addBroader("digcomp-3")
                    .build())
            .addCompetency(Academy.competency("soldering").build())
            .addCompetency(Academy.competency("welding").build())
            .addCourse(Academy.course("bricks")
                    .addCluster("robotics")
                    .ageRange(AgeRange.of(7, 10))
                    .addTeaches("soldering")
                    .build())
            .addCourse(Academy.course("robots")
                    .addCluster("robotics")
                    .ageRange(AgeRange.of(10, 12))
                    .addTeaches("digcomp-3.4", 2)
                    .build())
            .addCourse(Academy.course("mechatronics")
                    .addCluster("robotics")
                    .ageRange(AgeRange.atLeast(15))
                    .build())
            .addCourse(Academy.course("ageless").addCluster("media").build())
            .addCourse(Academy.course("past")
                    .addCluster("media")
                    .ageRange(AgeRange.of(7, 17))
                    .addTeaches("welding")
                    .status(CourseStatus.ARCHIVED)
                    .build())
            .build());

    private final AgeCoverage byAge = INDEX.coverageByAge(AgeRange.of(6, 17));
    private final ProficiencyCoverage byProficiency = INDEX.coverageByProficiency();

    @Test
    void countsTheCoursesOfAClusterForEachYear() {
        assertThat(byAge.getClusters()).isEqualTo(INDEX.getCatalogue().getClusters());
        assertThat(byAge.getAges()).isEqualTo(AgeRange.of(6, 17));
        assertThat(byAge.count("robotics", 6)).isZero();
        assertThat(byAge.count("robotics", 10)).isEqualTo(2);
        assertThat(byAge.count(Id.of("robotics"), 17)).isEqualTo(1);
        assertThat(byAge.count("media", 10)).isZero();
    }

    @Test
    void countsUpToTheHighestYearAndNoFurther() {
        assertThat(INDEX.coverageByAge(AgeRange.of(18, 120)).count("robotics", 120))
                .isEqualTo(1);
        assertThatThrownBy(() -> INDEX.coverageByAge(AgeRange.of(18, 121)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ages must end at 120 or before: 18-121");
    }

    @Test
    void tellsForWhichAgesAClusterHasNothing() {
        assertThat(byAge.getGaps())
                .containsExactly(
                        new AgeCoverage.Gap(Id.of("robotics"), AgeRange.of(6, 6)),
                        new AgeCoverage.Gap(Id.of("robotics"), AgeRange.of(13, 14)),
                        new AgeCoverage.Gap(Id.of("media"), AgeRange.of(6, 17)));
    }

    @Test
    void refusesCellsThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> byAge.count("gardening", 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cluster must be in the catalogue: gardening");
        assertThatThrownBy(() -> byAge.count("media", 18))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Age must be one of 6-17: 18");
        assertThatThrownBy(() -> INDEX.coverageByAge(AgeRange.atLeast(6)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ages must end at 120 or before: 6+");
    }

    @Test
    void namesTheCoursesThatBringAPupilSoFar() {
        Course robots = INDEX.find(Course.class, "robots").orElseThrow();

        assertThat(byProficiency.getCompetencies())
                .isEqualTo(INDEX.getCatalogue().getCompetencies());
        assertThat(byProficiency.courses(CompetencyLevel.of("digcomp-3", 1))).containsExactly(robots);
        assertThat(byProficiency.courses(CompetencyLevel.of("digcomp-3.4", 2))).containsExactly(robots);
        assertThat(byProficiency.courses(CompetencyLevel.of("digcomp-3.4", 3))).isEmpty();
    }

    @Test
    void tellsWhichCompetenciesNobodyTeachesHowWell() {
        assertThat(byProficiency.getMissing())
                .containsExactly(
                        CompetencyLevel.of("digcomp-3", 3),
                        CompetencyLevel.of("digcomp-3.4", 3),
                        CompetencyLevel.of("welding"));
    }

    @Test
    void hasNothingToTellOfAnEmptyCatalogue() {
        Catalogue empty = Academy.catalogue().build();
        CatalogueIndex index = CatalogueIndex.of(empty);

        assertThat(index.coverageByAge(AgeRange.of(7, 17)).getGaps()).isEmpty();
        assertThat(index.coverageByProficiency().getMissing()).isEmpty();
        assertThat(index.courses().list()).isEmpty();
    }
}
