package io.github.programmecatalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyFramework;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatTableTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final CatalogueIndex SCHOOL = CatalogueIndex.of(Catalogue.builder()
            .id("school")
            .title(LocalizedText.of("en", "School"))
            .language("en")
            .addFramework(CompetencyFramework.builder()
                    .id("scale")
                    .title(LocalizedText.of("en", "Scale"))
                    .addProficiencyLevels(LocalizedText.of("en", "Low"))
                    .addProficiencyLevels(LocalizedText.of("en", "High"))
                    .build())
            .addCompetency(Competency.builder()
                    .id("coding")
                    .title(LocalizedText.of("en", "Coding", "ru", "Кодирование"))
                    .framework("scale")
                    .build())
            .addCompetency(Competency.builder()
                    .id("courage")
                    .title(LocalizedText.of("en", "Courage"))
                    .build())
            .addCluster(Cluster.builder()
                    .id("robots")
                    .title(LocalizedText.of("en", "Robots <&> \"toys\"", "ru", "Роботы"))
                    .build())
            .addCluster(Cluster.builder()
                    .id("art")
                    .title(LocalizedText.of("en", "Art"))
                    .build())
            .addCourse(course("a", "7-8").addTeaches("coding", 1).build())
            .addCourse(course("b", "8-9").addTeaches("courage", 1).build())
            .build());

    private static Course.Builder course(String id, String ages) {
        return Course.builder()
                .id(id)
                .title(LocalizedText.of("en", id))
                .addCluster("robots")
                .ageRange(AgeRange.parse(ages));
    }

    private static HeatTable byAge(Locale locale) {
        return HeatTable.of(SCHOOL.coverageByAge(AgeRange.of(6, 9)), locale);
    }

    private static List<String> rows(HeatTable table) {
        return table.getRows().stream()
                .map(row -> row.title()
                        + row.counts().stream()
                                .map(count -> count.isPresent() ? " " + count.getAsInt() : " -")
                                .collect(Collectors.joining()))
                .toList();
    }

    @Test
    void countsByClusterAndAge() {
        assertThat(byAge(RUSSIAN).getColumns()).containsExactly("6", "7", "8", "9");
        assertThat(rows(byAge(RUSSIAN))).containsExactly("Роботы 0 1 2 1", "Art 0 0 0 0");
    }

    @Test
    void countsByCompetencyAndProficiency() {
        HeatTable table = HeatTable.of(SCHOOL.coverageByProficiency(), RUSSIAN);

        assertThat(table.getColumns()).containsExactly("любой", "1", "2");
        assertThat(rows(table)).containsExactly("Кодирование - 1 0", "Courage 1 - -");
    }

    @Test
    void writesAnImageThatCanBeReadOut() {
        assertThat(byAge(Locale.ENGLISH).toSvg())
                .contains(
                        "<title id=\"programme-heat-title\">Courses by cluster and age</title>",
                        ">Robots &lt;&amp;&gt; &quot;toys&quot;: 6 – 0, 7 – 1, 8 – 2, 9 – 1; Art: 6 – 0,",
                        "role=\"img\"");
        assertThat(byAge(RUSSIAN).toSvg())
                .contains(">Курсы по кластерам и возрасту</text>", ">Возраст, полных лет</text>", ">нет курсов</text>");
    }

    @Test
    void marksEveryGap() {
        assertThat(byAge(Locale.ENGLISH).toSvg().split("<g class=\"gap\"><rect[^>]*/>\n<text[^>]*>0<", -1))
                .hasSize(1 + 5);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "3, 3, 1 2 3",
        "5, 5, 1 2 3 4 5",
        "7, 5, 1 2 3–4 5 6–7",
        "100, 5, 1–20 21–40 41–60 61–80 81–100"
    })
    void dividesNumbersIntoSteps(int highest, int steps, String ranges) {
        HeatScale scale = new HeatScale(highest);

        assertThat(scale.steps()).isEqualTo(steps);
        assertThat(IntStream.rangeClosed(1, steps).mapToObj(scale::range)).containsExactly(ranges.split(" "));
        for (int count = 1; count <= highest; count++) {
            int step = scale.step(count);
            List<Integer> ends = Stream.of(scale.range(step).split("–", -1))
                    .map(Integer::valueOf)
                    .toList();
            assertThat(count).isBetween(ends.get(0), ends.get(ends.size() - 1));
        }
    }

    @Test
    void drawsATableWithoutRows() {
        CatalogueIndex empty = CatalogueIndex.of(Catalogue.builder()
                .id("empty")
                .title(LocalizedText.of("en", "Empty"))
                .language("en")
                .build());

        assertThat(HeatTable.of(empty.coverageByProficiency(), Locale.ENGLISH).getColumns())
                .isEmpty();
        assertThat(HeatTable.of(empty.coverageByProficiency(), Locale.ENGLISH).toSvg())
                .endsWith("</svg>\n");
    }
}
