package io.github.programmecatalogue.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueEntry.Member;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Entity;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Session;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What somebody would send to keep a server busy: it costs no more than its size, and the report is right. */
@Tag("slow")
class HostileCatalogueTest {

    /** Nothing that is missing is asked for, so that what is reported is what the input was made for. */
    private static final CatalogueValidator VALIDATOR = lenient();

    private static CatalogueValidator lenient() {
        CatalogueValidator.Builder builder = CatalogueValidator.builder().clock(Reported.CLOCK);
        CatalogueValidator.standard().getCodes().stream()
                .filter(code -> code.endsWith("_missing") || code.endsWith("_empty"))
                .forEach(builder::off);
        return builder.build();
    }

    /** An input of any size, and how often it breaks which rule. */
    enum Input {
        CHAIN_OF_PREREQUISITES(
                1_000_000, n -> courses(n, (i, course) -> after(i - 1, course)), "prerequisite_cycle", n -> 0),
        ONE_CYCLE(
                1_000_000,
                n -> courses(n, (i, course) -> after((i + n - 1) % n, course)),
                "prerequisite_cycle",
                n -> 1),
        VERY_MANY_PREREQUISITES(
                100_000,
                n -> courses(1, (i, course) -> IntStream.range(1, n).forEach(j -> after(j, course))),
                "reference_not_found",
                n -> n - 1),
        ONE_PREREQUISITE_VERY_OFTEN(
                100_000,
                n -> courses(2, (i, course) -> IntStream.range(0, n * (1 - i)).forEach(j -> after(1, course))),
                "list_entry_duplicate",
                n -> n - 1),
        VERY_MANY_ALTERNATIVES(
                100_000,
                n -> courses(1, (i, course) -> course.addPrerequisite(anyOf(n, j -> "c" + (j + 1)))),
                "reference_not_found",
                n -> n),
        ONE_ID_VERY_OFTEN(100_000, n -> courses(n, (i, course) -> course.id("same")), "id_duplicate", n -> n - 1),
        OFFERINGS_BY_VERY_MANY_PROVIDERS(
                100_000,
                n -> Stream.concat(
                        courses(1, (i, course) -> course.ageRange(AgeRange.of(7, 10))),
                        members(Section.OFFERINGS, n, Input::offering)),
                "reference_not_found",
                n -> n),
        CLUSTERS_OF_VERY_MANY_PROVIDERS(
                100_000,
                n -> Stream.concat(
                        courses(
                                2,
                                (i, course) -> IntStream.range(0, n)
                                        .forEach(j -> course.ageRange(AgeRange.of(7, 10))
                                                .addCluster("k" + j))),
                        members(Section.CLUSTERS, n, Input::cluster)),
                "reference_not_found",
                n -> n),
        IDS_OF_ONE_HASH_CODE(
                1 << 16,
                n -> courses(n, (i, course) -> course.id(colliding(i)).addPrerequisite(colliding((i + 1) % n))),
                "prerequisite_cycle",
                n -> 1),
        PREREQUISITES_OF_ONE_HASH_CODE(
                1 << 15,
                n -> courses(
                        1, (i, course) -> IntStream.range(0, n).forEach(j -> course.addPrerequisite(colliding(j)))),
                "reference_not_found",
                n -> n),
        ALTERNATIVES_OF_ONE_HASH_CODE(
                1 << 15,
                n -> courses(1, (i, course) -> course.addPrerequisite(anyOf(n, Input::colliding))),
                "reference_not_found",
                n -> n),
        COMPETENCIES_OF_ONE_HASH_CODE(
                1 << 15,
                n -> courses(
                        1,
                        (i, course) -> IntStream.range(0, n)
                                .forEach(j -> course.addTeaches(colliding(j)).addCompetenciesRequired(colliding(j)))),
                "reference_not_found",
                n -> 2 * n),
        VERY_MANY_FINDINGS(
                1_000_000, n -> courses(n, (i, course) -> course.title(shouting(i))), "title_shouting", n -> n),
        VERY_MANY_FINDINGS_THE_LAST_FIRST(
                1_000_000,
                n -> reversed(courses(n, (i, course) -> course.title(shouting(i)))),
                "title_shouting",
                n -> n),
        COMPETENCIES_ALONG_A_CHAIN(
                100_000,
                n -> courses(
                        n,
                        (i, course) -> after(i - 1, course)
                                .addTeaches("urn:k:" + i, i + 1)
                                .addCompetenciesRequired("urn:k:" + Math.max(0, i - 1), i + 2)),
                "competency_not_taught_before",
                n -> n - 1),
        VERY_MANY_SESSIONS(
                100_000,
                n -> Stream.of(new Member(Section.OFFERINGS, 0, sessions(n))),
                "list_entry_duplicate",
                n -> n - 1),
        LONG_TEXT(10_000_000, n -> text("ab cd ", n), "text_blank", n -> 0),
        LONG_TEXT_OF_GAPS(10_000_000, n -> text(" ", n), "text_blank", n -> 1),
        LONG_TEXT_OF_BRACKETS(10_000_000, n -> text("<a ", n), "text_blank", n -> 0),
        LONG_TEXT_OF_AMPERSANDS(10_000_000, n -> text("&a", n), "text_blank", n -> 0),
        LONG_TEXT_OF_BRACES(10_000_000, n -> text("{{", n), "text_blank", n -> 0),
        LONG_TEXT_OF_ACCENTS(10_000_000, n -> text("e\u0301\u0301", n), "text_blank", n -> 0);

        private final int size;
        private final IntFunction<Stream<CatalogueEntry>> entries;
        private final String code;
        private final Function<Integer, Integer> count;

        Input(int size, IntFunction<Stream<CatalogueEntry>> entries, String code, Function<Integer, Integer> count) {
            this.size = size;
            this.entries = entries;
            this.code = code;
            this.count = count;
        }

        private static Stream<CatalogueEntry> courses(int count, BiConsumer<Integer, Course.Builder> traits) {
            return members(Section.COURSES, count, i -> {
                Course.Builder course = Reported.course("c" + i).title(LocalizedText.of("en", "Course number " + i));
                traits.accept(i, course);
                return course.build();
            });
        }

        private static Stream<CatalogueEntry> members(Section section, int count, IntFunction<Entity<?>> entity) {
            return IntStream.range(0, count).mapToObj(i -> new Member(section, i, entity.apply(i)));
        }

        private static Offering offering(int number) {
            return Offering.builder()
                    .id("o" + number)
                    .course("c0")
                    .provider("p" + number)
                    .build();
        }

        private static Cluster cluster(int number) {
            return Cluster.builder()
                    .id("k" + number)
                    .title(LocalizedText.of("en", "Cluster number " + number))
                    .provider("p" + number)
                    .build();
        }

        private static Course.Builder after(int other, Course.Builder course) {
            return other < 0 ? course : course.addPrerequisite("c" + other);
        }

        private static Prerequisite anyOf(int count, IntFunction<String> ids) {
            Prerequisite.Builder prerequisite = Prerequisite.builder();
            IntStream.range(0, count).mapToObj(ids).forEach(prerequisite::addAnyOf);
            return prerequisite.build();
        }

        /** One of 65,536 ids that have one hash code. */
        private static String colliding(int number) {
            String bits = Integer.toBinaryString(1 << 16 | number).substring(1);
            return bits.replace("0", "Aa").replace("1", "BB");
        }

        private static LocalizedText shouting(int number) {
            return LocalizedText.of("en", "COURSE NUMBER " + number);
        }

        private static Stream<CatalogueEntry> reversed(Stream<CatalogueEntry> entries) {
            List<CatalogueEntry> all = new ArrayList<>(entries.toList());
            Collections.reverse(all);
            return all.stream();
        }

        private static Offering sessions(int count) {
            Session session = Session.weekly(DayOfWeek.MONDAY, LocalTime.of(16, 0), LocalTime.of(17, 30));
            return Offering.builder()
                    .id("o")
                    .course("c")
                    .addAllSessions(Collections.nCopies(count, session))
                    .build();
        }

        private static Stream<CatalogueEntry> text(String part, int length) {
            String text = part.repeat(length / part.length());
            return courses(1, (i, course) -> course.description(LocalizedText.of("en", text)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void costsNoMoreThanItsSize(Input input) {
        ValidationReport report = new Growth(VALIDATOR, input.entries).isLinearUpTo(input.size);

        assertThat(report.count(input.code))
                .isEqualTo(input.count.apply(input.size).longValue());
        assertThat(report.count("rule_failed")).isZero();
    }
}
