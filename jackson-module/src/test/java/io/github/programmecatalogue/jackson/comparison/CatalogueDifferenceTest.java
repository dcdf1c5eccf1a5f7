package io.github.programmecatalogue.jackson.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Contact;
import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Extensions;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CatalogueDifferenceTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @Test
    void isOneOperationForOneProperty() {
        assertBecomes(
                course -> course.level(Level.ADVANCED), "replace /courses/1/level", "/level: \"basic\" → \"advanced\"");
        assertBecomes(course -> course.code("CS 1"), "add /courses/1/code", "/code: nothing → \"CS 1\"");
        assertBecomes(
                course -> course.title(LocalizedText.of("en", "C++ 20", "ru", "Язык C++")),
                "replace /courses/1/title/en",
                "/title/en: \"C++\" → \"C++ 20\"");
        assertBecomes(
                course -> course.title(LocalizedText.of("en", "C++")),
                "remove /courses/1/title/ru",
                "/title/ru: \"Язык C++\" → nothing");
        assertBecomes(
                course -> course.ageRange(AgeRange.of(12, 15)),
                "replace /courses/1/ageRange/max",
                "/ageRange/max: 14 → 15");
        assertBecomes(
                course -> course.keywords(List.of()),
                "remove /courses/1/keywords",
                "/keywords: [\"code\",\"oop\",\"stl\"] → nothing");
    }

    @Test
    void isOneOperationForOneElementOfAList() {
        assertBecomes(
                course -> course.keywords(List.of("code", "oop", "stl", "new")),
                "add /courses/1/keywords/3",
                "/keywords/3: nothing → \"new\"");
        assertBecomes(
                course -> course.keywords(List.of("code", "stl")),
                "remove /courses/1/keywords/1",
                "/keywords/1: \"oop\" → nothing");
        assertBecomes(
                course -> course.keywords(List.of("code", "objects", "stl")),
                "replace /courses/1/keywords/1",
                "/keywords/1: \"oop\" → \"objects\"");
        assertBecomes(
                course -> course.keywords(List.of("stl", "code", "oop")),
                "move /courses/1/keywords/2 /courses/1/keywords/0",
                "/keywords/2 → /keywords/0: \"stl\"");
    }

    @Test
    void tellsAnElementThatIsChangedInPlaceFromThoseAddedBeforeIt() {
        CatalogueDifference difference = CatalogueDifference.between(
                catalogue(course("a")
                        .addTeaches("loops", 1)
                        .addTeaches("types", 2)
                        .build()),
                catalogue(course("a")
                        .addTeaches("files")
                        .addTeaches("loops", 1)
                        .addTeaches("types", 3)
                        .build()));

        assertThat(difference).hasToString("""
                Changed: course a, /teaches/0: nothing → {"competency":"files"}
                Changed: course a, /teaches/2/proficiency: 2 → 3
                """);
    }

    @Test
    void replacesATextWhoseLanguagesChangePlaces() {
        assertBecomes(
                course -> course.title(LocalizedText.of("ru", "Язык C++", "en", "C++")),
                "replace /courses/1/title",
                "/title: {\"en\":\"C++\",\"ru\":\"Язык C++\"} → {\"ru\":\"Язык C++\",\"en\":\"C++\"}");
    }

    @Test
    void findsNothingInTheOrderOfExtensions() {
        CatalogueDifference difference = CatalogueDifference.between(
                catalogue(course("a")
                        .extensions(Extensions.copyOf(inOrder("x", "y")))
                        .build()),
                catalogue(course("a")
                        .extensions(Extensions.copyOf(inOrder("y", "x")))
                        .code("1")
                        .build()));

        assertThat(difference).hasToString("Changed: course a, /code: nothing → \"1\"\n");
    }

    @Test
    void isOneMoveForOneEntityThatMoves() {
        CatalogueDifference difference = CatalogueDifference.between(courses("a b c d e"), courses("b c d a e"));

        assertThat(Patches.operations(difference)).containsExactly("move /courses/0 /courses/3");
        assertThat(difference).hasToString("Moved: course a, from place 1 to place 4\n");
        assertThat(difference.format(RUSSIAN)).isEqualTo("Перемещено: курс a, с места 1 на место 4\n");
    }

    @Test
    void writesPlacesInTheSameDigitsWhateverTheMachinesLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        try {
            assertThat(CatalogueDifference.between(courses("a b c d e"), courses("b c d a e")))
                    .hasToString("Moved: course a, from place 1 to place 4\n");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void doesNotTakeForMovedWhatGivesWay() {
        CatalogueDifference difference = CatalogueDifference.between(courses("a b c"), courses("x b y c"));

        assertThat(difference).hasToString("""
                Removed: course a
                Added: course x
                Added: course y
                """);
        assertThat(difference.format(RUSSIAN)).isEqualTo("""
                Удалено: курс a
                Добавлено: курс x
                Добавлено: курс y
                """);
        assertThat(Patches.operations(difference))
                .containsExactly("remove /courses/0", "add /courses/0", "add /courses/2");
    }

    @Test
    void addsAndRemovesASectionAsAWhole() {
        assertThat(Patches.operations(CatalogueDifference.between(courses(""), courses("a b"))))
                .containsExactly("add /courses");
        assertThat(Patches.operations(CatalogueDifference.between(courses("a b"), courses(""))))
                .containsExactly("remove /courses");
    }

    @Test
    void tellsMovedFromChangedInOneEntity() {
        CatalogueDifference difference = CatalogueDifference.between(
                catalogue(course("a").build(), course("b").build(), course("c").build()),
                catalogue(
                        course("c").code("3").build(),
                        course("a").build(),
                        course("b").build()));

        assertThat(difference).hasToString("""
                Moved: course c, from place 3 to place 1
                Changed: course c, /code: nothing → "3"
                """);
    }

    @Test
    void givesBothEntitiesAndBothValuesAsData() {
        Course before = course("a").level(Level.BASIC).build();
        Course after = course("a").level(Level.ADVANCED).build();

        List<EntityChange> changes =
                CatalogueDifference.between(catalogue(before), catalogue(after)).getEntityChanges();

        assertThat(changes).singleElement().isInstanceOfSatisfying(EntityChange.Changed.class, changed -> {
            assertThat(changed.before()).isEqualTo(before);
            assertThat(changed.entity()).isEqualTo(after);
            assertThat(changed.differences())
                    .singleElement()
                    .isInstanceOfSatisfying(PropertyChange.Replaced.class, replaced -> {
                        assertThat(replaced.pointer()).isEqualTo("/level");
                        assertThat(replaced.before().toNode().asString()).isEqualTo("basic");
                        assertThat(replaced.after()).hasToString("\"advanced\"");
                    });
        });
    }

    @Test
    void comparesWhatTheCataloguesSayOfThemselves() {
        Catalogue before = courses("");
        Catalogue after = Catalogue.builder().from(before).language("ru").build();

        CatalogueDifference difference = CatalogueDifference.between(before, after);

        assertThat(difference.isEmpty()).isFalse();
        assertThat(difference).hasToString("Changed: catalogue school, /language: \"en\" → \"ru\"\n");
        assertThat(difference.format(RUSSIAN)).isEqualTo("Изменено: каталог school, /language: \"en\" → \"ru\"\n");
        assertThat(Patches.operations(difference)).containsExactly("replace /language");
    }

    @Test
    void comparesEachPropertyOfAValueThatHoldsTextsAlone() {
        Catalogue before = offerings(offering -> offering.period(DateRange.parse("../2027-05-31"))
                .contact(Contact.builder().phone("1").url("https://e.org").build()));
        Catalogue after = offerings(offering -> offering.period(DateRange.parse("2026-09-01/2027-05-31"))
                .contact(Contact.builder()
                        .phone("1")
                        .email("a@e.org")
                        .url("https://e.org")
                        .build()));

        CatalogueDifference difference = CatalogueDifference.between(before, after);

        assertThat(Patches.operations(difference))
                .containsExactlyInAnyOrder("add /offerings/0/period/from", "add /offerings/0/contact/email");
        assertThat(Patches.apply(difference, before)).isEqualTo(after);
    }

    @Test
    void keepsTheOrderOfLanguagesThatAreCalledLikeProperties() {
        Catalogue before =
                catalogue(course("a").title(LocalizedText.of("id", "Robotika")).build());
        Catalogue after = catalogue(course("a")
                .title(LocalizedText.of("en", "Robotics", "id", "Robotika"))
                .build());

        CatalogueDifference difference = CatalogueDifference.between(before, after);

        assertThat(Patches.operations(difference)).containsExactly("replace /courses/0/title");
        assertThat(Patches.apply(difference, before)).isEqualTo(after);
    }

    private static Catalogue offerings(UnaryOperator<Offering.Builder> edit) {
        return Catalogue.builder()
                .from(courses("a"))
                .addOffering(edit.apply(Offering.builder().id("o").course("a")).build())
                .build();
    }

    @Test
    void matchesEntitiesOfOneIdInTheirOrder() {
        CatalogueDifference difference = CatalogueDifference.between(courses("a a b"), courses("a b"));

        assertThat(Patches.operations(difference)).containsExactly("remove /courses/1");
    }

    @Test
    void escapesNamesInPointersAndWhatActsOnATerminal() {
        CatalogueDifference difference = CatalogueDifference.between(
                courses(""),
                Catalogue.builder()
                        .from(courses(""))
                        .extensions(Extensions.of("a/b~\u202E", "x"))
                        .build());

        assertThat(difference)
                .hasToString("Changed: catalogue school, /extensions: nothing → {\"a/b~\\u202e\":\"x\"}\n");
        CatalogueDifference back = CatalogueDifference.between(
                catalogue(course("a").extensions(Extensions.of("a/b~", 1)).build()),
                catalogue(course("a").extensions(Extensions.of("a/b~", 2)).build()));
        assertThat(Patches.operations(back)).containsExactly("replace /courses/0/extensions/a~1b~0");
    }

    @Test
    void handsOutAPatchThatNobodyCanChangeForOthers() {
        CatalogueDifference difference = CatalogueDifference.between(courses("a"), courses(""));

        difference.toJsonPatch().toNode().asArray().removeAll();

        assertThat(difference.toJsonPatch()).hasToString("[{\"op\":\"remove\",\"path\":\"/courses\"}]");
    }

    /** One edit of a course is one operation and one line. */
    private static void assertBecomes(UnaryOperator<Course.Builder> edit, String operation, String line) {
        Course cpp = course("cpp")
                .title(LocalizedText.of("en", "C++", "ru", "Язык C++"))
                .level(Level.BASIC)
                .ageRange(AgeRange.of(12, 14))
                .addKeywords("code", "oop", "stl")
                .build();
        Catalogue before = catalogue(course("java").build(), cpp);
        Catalogue after = catalogue(
                course("java").build(), edit.apply(Course.builder().from(cpp)).build());

        CatalogueDifference difference = CatalogueDifference.between(before, after);

        assertThat(Patches.operations(difference)).containsExactly(operation);
        assertThat(difference).hasToString("Changed: course cpp, " + line + "\n");
        assertThat(Patches.apply(difference, before)).isEqualTo(after);
    }

    private static Map<String, String> inOrder(String first, String second) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put(first, first);
        members.put(second, second);
        return members;
    }

    private static Catalogue courses(String ids) {
        return catalogue(Arrays.stream(ids.split(" "))
                .filter(id -> !id.isEmpty())
                .map(id -> course(id).build())
                .toArray(Course[]::new));
    }

    private static Catalogue catalogue(Course... courses) {
        return Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addCourses(courses)
                .build();
    }

    private static Course.Builder course(String id) {
        return Course.builder().id(id).title(LocalizedText.of("en", id));
    }
}
