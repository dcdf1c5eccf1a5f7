package io.github.programmecatalogue.jackson.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueMergeTest {

    private static final Course BASIC = course("cpp").level(Level.BASIC).build();
    private static final Course ADVANCED = course("cpp").level(Level.ADVANCED).build();

    @Test
    void keepsTheOrderInWhichEntitiesAreMet() {
        MergeResult result = merge(
                Precedence.FIRST,
                catalogue(course("c").build(), course("a").build()),
                catalogue(course("b").build(), course("a").build()));

        assertThat(result.catalogue().getCourses())
                .extracting(course -> course.getId().toString())
                .containsExactly("c", "a", "b");
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.format(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void tellsWhichOfTwoItKeptAndWhy() {
        MergeResult result = merge(Precedence.FIRST, catalogue(BASIC), catalogue(ADVANCED));

        assertThat(result.catalogue().getCourses()).containsExactly(BASIC);
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.section()).contains(Section.COURSES);
            assertThat(conflict.kept()).isEqualTo(BASIC);
            assertThat(conflict.keptFrom()).isZero();
            assertThat(conflict.dropped()).isEqualTo(ADVANCED);
            assertThat(conflict.droppedFrom()).isEqualTo(1);
            assertThat(conflict.reason()).isEqualTo(Precedence.FIRST);
        });
        assertThat(result.format(Locale.ENGLISH)).isEqualTo("""
                Conflict: course cpp, kept from catalogue 1 (came first), dropped from catalogue 2
                Conflict: course cpp, /level: "basic" → "advanced"
                """);
        assertThat(result.format(Locale.forLanguageTag("ru"))).isEqualTo("""
                Конфликт: курс cpp, оставлено из каталога 1 (первое по порядку), отброшено из каталога 2
                Конфликт: курс cpp, /level: "basic" → "advanced"
                """);
    }

    @Test
    void keepsTheLastWhereThatTakesPrecedence() {
        MergeResult result = merge(Precedence.LAST, catalogue(BASIC), catalogue(ADVANCED));

        assertThat(result.catalogue().getCourses()).containsExactly(ADVANCED);
        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.keptFrom()).isEqualTo(1);
            assertThat(conflict.dropped()).isEqualTo(BASIC);
            assertThat(conflict.reason()).isEqualTo(Precedence.LAST);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "10, 20, 1, NEWEST",
        "20, 10, 0, NEWEST",
        "10, 10, 0, FIRST",
        "10, , 0, NEWEST",
        ", 10, 1, NEWEST",
        ", , 0, FIRST"
    })
    void keepsTheNewestWhereThatTakesPrecedence(Long first, Long second, int kept, Precedence reason) {
        MergeResult result = merge(Precedence.NEWEST, catalogue(at(BASIC, first)), catalogue(at(ADVANCED, second)));

        assertThat(result.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.keptFrom()).isEqualTo(kept);
            assertThat(conflict.reason()).isEqualTo(reason);
            assertThat(result.catalogue().getCourses()).singleElement().isEqualTo(conflict.kept());
        });
    }

    @Test
    void findsAConflictWithinOneCatalogue() {
        assertThat(merge(Precedence.FIRST, catalogue(BASIC, ADVANCED)).conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.droppedFrom()).isZero());
    }

    @Test
    void tellsWhatTheCataloguesSayOfThemselvesDifferently() {
        Catalogue russian = Catalogue.builder().from(catalogue()).language("ru").build();

        MergeResult result = merge(Precedence.FIRST, catalogue(BASIC), russian);

        assertThat(result.catalogue()).isEqualTo(catalogue(BASIC));
        assertThat(result.format(Locale.ENGLISH)).isEqualTo("""
                Conflict: catalogue school, kept from catalogue 1 (came first), dropped from catalogue 2
                Conflict: catalogue school, /language: "en" → "ru"
                """);
    }

    @Test
    void refusesToMergeNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> merge(Precedence.FIRST))
                .withMessage("A merge must have a catalogue to begin with");
    }

    private static MergeResult merge(Precedence precedence, Catalogue... catalogues) {
        return CatalogueMerge.keeping(precedence).merge(List.of(catalogues));
    }

    private static Course at(Course course, Long second) {
        return second == null
                ? course
                : Course.builder()
                        .from(course)
                        .modified(Instant.ofEpochSecond(second))
                        .build();
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
