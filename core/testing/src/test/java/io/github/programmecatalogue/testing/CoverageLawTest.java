package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.query.AgeCoverage;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.ProficiencyCoverage;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

@PropertyDefaults(tries = 300)
class CoverageLawTest {

    private static final AgeRange AGES = AgeRange.of(1, 9);

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return CrowdedCatalogues.all();
    }

    @Property
    void countsWhatAWalkThroughTheCatalogueCounts(@ForAll("catalogues") Catalogue catalogue) {
        AgeCoverage coverage = CatalogueIndex.leniently(catalogue).coverageByAge(AGES);

        for (Cluster cluster : catalogue.getClusters()) {
            for (int age = 1; age <= 9; age++) {
                assertThat(coverage.count(cluster.getId(), age)).isEqualTo(count(catalogue, cluster.getId(), age));
            }
        }
    }

    @Property
    void hasAGapForEveryEmptyCellAndNoOther(@ForAll("catalogues") Catalogue catalogue) {
        AgeCoverage coverage = CatalogueIndex.leniently(catalogue).coverageByAge(AGES);

        for (Cluster cluster : catalogue.getClusters()) {
            List<AgeRange> gaps = coverage.getGaps().stream()
                    .filter(gap -> gap.cluster().equals(cluster.getId()))
                    .map(AgeCoverage.Gap::ages)
                    .toList();
            assertThat(IntStream.rangeClosed(1, 9)
                            .filter(age -> gaps.stream().anyMatch(gap -> gap.contains(age)))
                            .toArray())
                    .isEqualTo(IntStream.rangeClosed(1, 9)
                            .filter(age -> coverage.count(cluster.getId(), age) == 0)
                            .toArray());
            for (int i = 1; i < gaps.size(); i++) {
                assertThat(gaps.get(i).getMin())
                        .isGreaterThan(gaps.get(i - 1).getMax().orElseThrow() + 1);
            }
        }
    }

    @Property
    void missesWhatNoCourseTeaches(@ForAll("catalogues") Catalogue catalogue) {
        ProficiencyCoverage coverage = CatalogueIndex.leniently(catalogue).coverageByProficiency();

        assertThat(coverage.getMissing())
                .containsExactlyElementsOf(catalogue.getCompetencies().stream()
                        .flatMap(CoverageLawTest::levels)
                        .filter(level -> attendances(catalogue)
                                .noneMatch(attendance -> attendance
                                        .teaches(
                                                level.getCompetency(),
                                                level.getProficiency().orElse(0))
                                        .orElse(false)))
                        .toList());
    }

    /** The one framework of such catalogues has the id 0 and a scale of three. */
    private static Stream<CompetencyLevel> levels(Competency competency) {
        String id = competency.getId().toString();
        return competency.getFramework().filter(Id.of("0")::equals).isPresent()
                ? Stream.of(1, 2, 3).map(proficiency -> CompetencyLevel.of(id, proficiency))
                : Stream.of(CompetencyLevel.of(id));
    }

    private static long count(Catalogue catalogue, Id<Cluster> cluster, int age) {
        return attendances(catalogue)
                .filter(attendance -> attendance.course().getClusters().contains(cluster))
                .filter(attendance ->
                        attendance.ages().filter(ages -> ages.contains(age)).isPresent())
                .map(Attendance::course)
                .map(Course::getId)
                .distinct()
                .count();
    }

    private static Stream<Attendance> attendances(Catalogue catalogue) {
        return catalogue.getCourses().stream()
                .filter(course ->
                        course.getStatus() != CourseStatus.DRAFT && course.getStatus() != CourseStatus.ARCHIVED)
                .flatMap(course -> Attendance.of(catalogue, course).stream());
    }
}
