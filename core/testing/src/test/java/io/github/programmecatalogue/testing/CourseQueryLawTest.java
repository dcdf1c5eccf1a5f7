package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.testing.CourseQuestions.Question;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;

@PropertyDefaults(tries = 1000)
class CourseQueryLawTest {

    private static final Set<CourseStatus> CURRENT = EnumSet.of(CourseStatus.PUBLISHED, CourseStatus.SUSPENDED);

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return CrowdedCatalogues.amongPlain();
    }

    @Provide
    Arbitrary<List<Question>> questions() {
        return CourseQuestions.all().list().ofMaxSize(3);
    }

    @Property
    void agreesWithAWalkThroughTheCatalogue(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("questions") List<Question> questions) {
        List<Course> expected = naive(catalogue, CURRENT, questions, false);
        CourseQuery query = ask(CatalogueIndex.leniently(catalogue).courses(), questions);

        assertThat(query.list()).isEqualTo(expected);
        assertThat(query.stream()).containsExactlyElementsOf(expected);
        assertThat(query.count()).isEqualTo(expected.size());
        Statistics.label("found among several conditions")
                .collect(questions.size() > 1 && !expected.isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 5));
    }

    @Property
    void letsInWhatIsNotStatedWhereverInTheQuestionItIsAskedTo(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("questions") List<Question> questions) {
        CourseQuery all = CatalogueIndex.leniently(catalogue).courses();
        List<Course> expected = naive(catalogue, CURRENT, questions, true);

        assertThat(ask(all, questions).orNotStated().list()).isEqualTo(expected);
        assertThat(ask(all.orNotStated(), questions).list()).isEqualTo(expected);
    }

    @Property
    void asksForTheStatusesThatAreNamedLast(
            @ForAll("catalogues") Catalogue catalogue,
            @ForAll("questions") List<Question> questions,
            @ForAll CourseStatus one,
            @ForAll CourseStatus other) {
        CourseQuery query = CatalogueIndex.leniently(catalogue).courses().withStatus(CourseStatus.DRAFT);

        assertThat(ask(query, questions).withStatus(one, other).list())
                .isEqualTo(naive(catalogue, EnumSet.of(one, other), questions, false));
    }

    @Property(tries = 300)
    void answersAlikeForEqualCatalogues(
            @ForAll("catalogues") Catalogue catalogue, @ForAll("questions") List<Question> questions) {
        Catalogue equal = Catalogue.builder().from(catalogue).build();

        assertThat(ask(CatalogueIndex.leniently(equal).courses(), questions).list())
                .isEqualTo(ask(CatalogueIndex.leniently(catalogue).courses(), questions)
                        .list());
    }

    @Property(tries = 100)
    void asksAnyCatalogueForTheFirstOfEachId(
            @ForAll @Any Catalogue catalogue, @ForAll @Size(max = 3) List<CourseStatus> statuses) {
        CourseQuery query = CatalogueIndex.leniently(catalogue).courses();
        Set<CourseStatus> wanted = statuses.isEmpty() ? CURRENT : EnumSet.copyOf(statuses);
        for (CourseStatus status : statuses) {
            query = query.withStatus(status, statuses.toArray(CourseStatus[]::new));
        }

        assertThat(query.list())
                .isEqualTo(catalogue.getCourses().stream()
                        .filter(course -> isFirst(catalogue.getCourses(), course))
                        .filter(course -> wanted.contains(course.getStatus()))
                        .toList());
    }

    private static boolean isFirst(List<Course> courses, Course course) {
        return courses.stream()
                        .filter(other -> other.getId().equals(course.getId()))
                        .findFirst()
                        .orElseThrow()
                == course;
    }

    private static CourseQuery ask(CourseQuery query, List<Question> questions) {
        CourseQuery asked = query;
        for (Question question : questions) {
            asked = question.ask().apply(asked);
        }
        return asked;
    }

    private static List<Course> naive(
            Catalogue catalogue, Set<CourseStatus> statuses, List<Question> questions, boolean orNotStated) {
        return catalogue.getCourses().stream()
                .filter(course -> statuses.contains(course.getStatus()))
                .filter(course -> Attendance.of(catalogue, course).stream()
                        .anyMatch(attendance -> questions.stream()
                                .allMatch(question ->
                                        question.meaning().apply(attendance).orElse(orNotStated))))
                .toList();
    }
}
