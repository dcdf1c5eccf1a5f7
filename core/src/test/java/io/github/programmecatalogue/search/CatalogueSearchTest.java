package io.github.programmecatalogue.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.validation.InvalidCatalogueException;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueSearchTest {

    private static final CatalogueIndex INDEX = CatalogueIndex.of(DigitalSchool.catalogue());
    private static final CatalogueSearch SEARCH = CatalogueSearch.of(INDEX);

    private static String ids(List<SearchHit> hits) {
        return hits.stream().map(hit -> hit.course().getId().toString()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // as typed, and in other forms
                "Робототехника  | robotics project-robotics",
                "робототехнике  | robotics project-robotics",
                "РОБОТОТЕХНИКОЙ | robotics project-robotics",
                "ROBOTICS       | robotics project-robotics",
                "application    | vr-ar",
                "child          | photo",
                "children’s     | photo",
                "полет          | flight",
                "полётам        | flight",
                "Valokuvaus     | photo",
                // title before keywords before summary before description
                "sensor         | robotics mechatronics flight",
                "датчик         | robotics mechatronics flight",
                // beginnings
                "робот          | project-robotics robotics",
                "mecha          | mechatronics",
                "photo          | photo",
                "photo child    | photo",
                "valo           | photo",
                "ардуино        | ''",
                // names with signs and digits
                "C              | c",
                "c++            | cpp",
                "С++            | cpp",
                "C#             | c-sharp",
                "с#             | c-sharp",
                "F#             | f-sharp",
                "1С             | 1c",
                "1c             | 1c",
                "предприятие    | 1c",
                "Node.js        | node",
                "js             | node",
                "3d             | 3d",
                "3D моделирование | 3d",
                "VR             | vr-ar",
                "AR             | vr-ar robotics",
                "vr/ar          | vr-ar robotics",
                // a typo, or two
                "робтотехника   | project-robotics robotics",
                "робтотхеника   | project-robotics robotics",
                "mechatronisc   | mechatronics",
                "aircaft        | flight",
                "3e             | ''",
                // text is never syntax
                "title:robotics AND (project OR \\ ~2^9 | project-robotics robotics",
                "robot*         | robotics project-robotics",
                "/[a-z]+/       | ''",
            })
    void finds(String text, String ids) {
        assertThat(ids(SEARCH.courses(text))).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "!?", "«—»", "+", "\u0000", "\ud83d"})
    void findsNothingWithoutWords(String text) {
        assertThat(SEARCH.courses(text)).isEmpty();
    }

    @Test
    void putsWhatHasAllTheWordsBeforeWhatHasSome() {
        assertThat(ids(SEARCH.courses("robotics one team task"))).isEqualTo("project-robotics robotics");
        assertThat(ids(SEARCH.courses("mechatronics drones"))).isEqualTo("mechatronics flight");
        assertThat(ids(SEARCH.courses("robotics датчики team")))
                .as("each has two of the words; so does what they are worth decide")
                .startsWith("robotics project-robotics");
    }

    @Test
    void letsSmallWordsHelpButFindNothing() {
        assertThat(ids(SEARCH.courses("for the robotics"))).isEqualTo("robotics project-robotics");
        assertThat(ids(SEARCH.courses("programming in C"))).isEqualTo("c");
        assertThat(ids(SEARCH.courses("IT"))).isEqualTo("it");
        assertThat(ids(SEARCH.courses("for"))).isEqualTo("it");
    }

    @Test
    void ranksATypoBelowTheWord() {
        CatalogueSearch search =
                CatalogueSearch.of(school("Карта", "Парта в классе", "Каратэ", "Старт карты", "Карточки"));

        assertThat(search.courses("карта"))
                .extracting(hit -> hit.course().getTitle().get(Locale.ROOT))
                .containsExactly("Карта", "Старт карты", "Парта в классе");
    }

    @Test
    void leavesWhatIsEqualInDocumentOrder() {
        CatalogueSearch search = CatalogueSearch.of(
                school(IntStream.range(0, 500).mapToObj(i -> "Course").toArray(String[]::new)));

        assertThat(search.courses("course"))
                .extracting(hit -> hit.course().getId().toString())
                .containsExactlyElementsOf(
                        IntStream.range(0, 500).mapToObj(i -> "c" + i).toList());
        assertThat(ids(search.courses("course", 3))).isEqualTo("c0 c1 c2");
    }

    @Test
    void knowsNoFormsOfOtherLanguages() {
        Catalogue finnish = Catalogue.builder()
                .from(school())
                .addCourse(Course.builder()
                        .id("a")
                        .title(LocalizedText.of("fi", "Ing ings"))
                        .build())
                .build();

        assertThat(CatalogueSearch.of(finnish).courses("ings")).hasSize(1);
        assertThat(CatalogueSearch.of(finnish).courses("inged")).isEmpty();
        assertThat(CatalogueSearch.of(school("Walks")).courses("walking")).hasSize(1);
    }

    @Test
    void findsTheSameHoweverItsCharactersAreComposed() {
        assertThat(ids(SEARCH.courses("3D‑МОДЕЛИРОВАНИ\u0415"))).isEqualTo("3d");
        assertThat(ids(SEARCH.courses("поле\u0308т"))).isEqualTo("flight");
        assertThat(ids(SEARCH.courses("ｒｏｂｏｔｉｃｓ"))).isEqualTo("robotics project-robotics");
        assertThat(ids(SEARCH.courses("mèchatrónics"))).isEqualTo("mechatronics");
    }

    @Test
    void leavesOutDraftsAndArchivedCoursesUnlessAskedForThem() {
        assertThat(ids(SEARCH.courses("завтра"))).isEmpty();
        assertThat(ids(SEARCH.courses("робототехника", INDEX.courses().withStatus(CourseStatus.DRAFT))))
                .isEqualTo("robotics-draft");
    }

    @Test
    void keepsItsOrderAmongTheCoursesOfAQuestion() {
        assertThat(ids(SEARCH.courses("датчики", INDEX.courses().forAge(12)))).isEqualTo("robotics mechatronics");
        assertThat(ids(SEARCH.courses("датчики", INDEX.courses().forAge(12), 1)))
                .isEqualTo("robotics");
        assertThat(ids(SEARCH.courses("датчики", INDEX.courses().forAge(3)))).isEmpty();
    }

    @Test
    void takesAQuestionToAnotherIndexByTheIdsOfItsCourses() {
        CatalogueIndex other = CatalogueIndex.of(Catalogue.builder()
                .from(school("Something else"))
                .addCourse(course("robotics", "Also something else"))
                .build());

        assertThat(ids(SEARCH.courses("робототехника", other.courses()))).isEqualTo("robotics");
    }

    @Test
    void looksForTheFirstOfTooManyWords() {
        String others = IntStream.range(0, CatalogueSearch.MAX_WORDS - 1)
                .mapToObj(i -> "z" + i)
                .collect(Collectors.joining(" ", "", " "));

        assertThat(ids(SEARCH.courses(others + "mechatronics"))).isEqualTo("mechatronics");
        assertThat(ids(SEARCH.courses("z0 z0 " + others + "mechatronics"))).isEqualTo("mechatronics");
        assertThat(ids(SEARCH.courses("z " + others + "mechatronics"))).isEmpty();
        assertThat(ids(SEARCH.courses(" ".repeat(CatalogueSearch.MAX_LENGTH) + "mechatronics")))
                .isEmpty();
        assertThat(ids(SEARCH.courses("mechatronics " + "робототехника ".repeat(1_000_000))))
                .contains("mechatronics");
    }

    @Test
    void findsNothingInAnEmptyCatalogue() {
        assertThat(CatalogueSearch.of(school()).courses("робот")).isEmpty();
    }

    @Test
    void readsTheSameWhereTheCapitalOfIIsDotted() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            CatalogueSearch search = CatalogueSearch.of(INDEX);
            assertThat(ids(search.courses("IT"))).isEqualTo("it");
            assertThat(ids(search.courses("ROBOTICS"))).isEqualTo("robotics project-robotics");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void refusesALimitBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SEARCH.courses("robot", 0))
                .withMessage("Limit must be 1 or more: 0");
    }

    @Test
    void refusesIdsThatNameTwoCourses() {
        Catalogue twice = Catalogue.builder()
                .from(school("alpha"))
                .addCourse(school("beta").getCourses().get(0))
                .build();

        assertThatExceptionOfType(InvalidCatalogueException.class).isThrownBy(() -> CatalogueSearch.of(twice));
        assertThat(CatalogueSearch.of(CatalogueIndex.leniently(twice)).courses("alpha beta"))
                .hasSize(1);
    }

    private static Catalogue school(String... titles) {
        Catalogue.Builder school = Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en");
        for (int i = 0; i < titles.length; i++) {
            school.addCourse(course("c" + i, titles[i]));
        }
        return school.build();
    }

    private static Course course(String id, String title) {
        return Course.builder().id(id).title(LocalizedText.of("en", title)).build();
    }
}
