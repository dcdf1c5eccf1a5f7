package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.search.CatalogueSearch;
import io.github.programmecatalogue.search.SearchHit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What a search must find, whatever the catalogue. */
@AddLifecycleHook(TurkishLocaleToo.class)
@PropertyDefaults(tries = 25)
class CatalogueSearchLawTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+[+#]*");
    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");

    @Provide
    Arbitrary<Catalogue> valid() {
        return CatalogueArbitraries.valid(LocalDate.of(2026, 11, 23));
    }

    @Provide
    Arbitrary<Catalogue> any() {
        return CatalogueArbitraries.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return TextArbitraries.texts();
    }

    @Property
    void findsEveryCourseByEachWordOfItsTitleHoweverWritten(@ForAll("valid") Catalogue catalogue) {
        CatalogueIndex index = CatalogueIndex.of(catalogue);
        CatalogueSearch search = CatalogueSearch.of(index);
        for (Course course : index.courses().list()) {
            titleWords(course, WORD).forEach(word -> {
                assertThat(found(search, word)).as(word).contains(course);
                assertThat(found(search, word.toUpperCase(Locale.ROOT)))
                        .as(word)
                        .contains(course);
            });
        }
    }

    @Property
    void findsEveryCourseThoughTwoLettersHaveChangedPlaces(
            @ForAll("valid") Catalogue catalogue, @ForAll @IntRange(max = 20) int chosen) {
        CatalogueIndex index = CatalogueIndex.of(catalogue);
        CatalogueSearch search = CatalogueSearch.of(index);
        for (Course course : index.courses().list()) {
            titleWords(course, LONG_WORD)
                    .map(word -> swapped(word, chosen))
                    .forEach(word -> assertThat(found(search, word)).as(word).contains(course));
        }
    }

    @Property
    void findsAmongTheCoursesOfAQuestionWhatItFindsAmongAllAndInTheSameOrder(
            @ForAll("valid") Catalogue catalogue, @ForAll @IntRange(min = 3, max = 19) int age) {
        CatalogueIndex index = CatalogueIndex.of(catalogue);
        CatalogueSearch search = CatalogueSearch.of(index);
        CourseQuery suitable = index.courses().forAge(age);
        List<Course> courses = suitable.list();
        for (Course course : index.courses().list()) {
            String title = course.getTitle().get(Locale.ROOT);
            List<Course> all = found(search, title);

            assertThat(search.courses(title, suitable).stream().map(SearchHit::course))
                    .isEqualTo(all.stream().filter(courses::contains).toList());
            assertThat(search.courses(title, 2).stream().map(SearchHit::course))
                    .isEqualTo(all.stream().limit(2).toList());
        }
    }

    @Property
    void ranksByScoreWhateverIsAskedOfWhateverCatalogue(
            @ForAll("any") Catalogue catalogue, @ForAll("texts") String text) {
        CatalogueIndex index = CatalogueIndex.leniently(catalogue);
        List<Course> current = index.courses().list();
        List<SearchHit> hits = CatalogueSearch.of(index).courses(text);

        assertThat(hits)
                .isSortedAccordingTo(Comparator.comparingDouble(SearchHit::score)
                        .reversed()
                        .thenComparing(hit -> current.indexOf(hit.course())));
        assertThat(hits).extracting(SearchHit::course).doesNotHaveDuplicates().isSubsetOf(current);
    }

    private static List<Course> found(CatalogueSearch search, String text) {
        return search.courses(text).stream().map(SearchHit::course).toList();
    }

    private static Stream<String> titleWords(Course course, Pattern kind) {
        return course.getTitle().asMap().values().stream()
                .flatMap(title -> kind.matcher(title).results().map(MatchResult::group));
    }

    /** With one of its letters and the next in each other's place. */
    private static String swapped(String word, int chosen) {
        int place = chosen % (word.length() - 1);
        return word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
    }
}
