package io.github.programmecatalogue.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.picture.HeatTable;
import io.github.programmecatalogue.picture.PrerequisiteGraph;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.Id;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;

/** Whatever a catalogue holds, its pictures are well-formed, show all of it, and do nothing. */
@PropertyDefaults(tries = 100)
class PictureLawTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
    private static final Pattern MERMAID_ESCAPES = Pattern.compile("#\\d+;|<br/>");
    private static final String MERMAID_TEXT = "[A-Za-z0-9 ,\\-[^\\x00-\\x7f]]*";
    private static final List<Pattern> MERMAID_LINES = Stream.of(
                    "flowchart LR",
                    " +acc(?:Title|Descr): " + MERMAID_TEXT,
                    " +subgraph k\\d+\\[\"" + MERMAID_TEXT + "\"]",
                    " +n\\d+\\[\"" + MERMAID_TEXT + "\"]:::(?:none|elsewhere|hue\\d)",
                    " +n\\d+\\(\\(\"[^\"]+\"\\)\\)",
                    " +end",
                    " +n\\d+ (?:-->|-\\.->)(?:\\|\"" + MERMAID_TEXT + "\"\\|)? n\\d+",
                    " +classDef [a-z0-9]+ [a-z0-9:#, -]+",
                    " +linkStyle \\d+ [a-z0-9:#,-]+")
            .map(Pattern::compile)
            .toList();
    private static final Pattern DOT_ESCAPES = Pattern.compile("\\\\[\"\\\\n]");
    private static final String DOT_TEXT = "\"[^\"\\\\]*\"";
    private static final String DOT_ATTRIBUTES = " \\[(?:[a-z]+=(?:" + DOT_TEXT + "|[A-Za-z0-9.]+)(?:, )?)+]";
    private static final List<Pattern> DOT_LINES = Stream.of(
                    "digraph prerequisites \\{",
                    " +(?:graph|node|edge)" + DOT_ATTRIBUTES + ";",
                    " +subgraph \"cluster \\d+\" \\{",
                    " +" + DOT_TEXT + DOT_ATTRIBUTES + ";",
                    " +" + DOT_TEXT + " -> " + DOT_TEXT + "(?:" + DOT_ATTRIBUTES + ")?;",
                    " *}")
            .map(Pattern::compile)
            .toList();

    @Provide
    Arbitrary<Catalogue> catalogues() {
        return Arbitraries.oneOf(Arbitraries.defaultFor(Catalogue.class), SmallSchools.any());
    }

    private static PrerequisiteGraph graph(Catalogue catalogue) {
        return PrerequisiteGraph.of(CatalogueIndex.leniently(catalogue)).withUnlinked();
    }

    private static Map<Id<Course>, Course> courses(Catalogue catalogue) {
        Map<Id<Course>, Course> courses = new TreeMap<>();
        catalogue.getCourses().forEach(course -> courses.putIfAbsent(course.getId(), course));
        return courses;
    }

    /** What is drawn of the prerequisites, each set of alternatives of a course once. */
    private static List<Set<Id<Course>>> choices(Catalogue catalogue) {
        List<Set<Id<Course>>> choices = new ArrayList<>();
        for (Course course : courses(catalogue).values()) {
            course.getPrerequisites().stream()
                    .map(Prerequisite::getAnyOf)
                    .map(HashSet::new)
                    .distinct()
                    .forEach(choices::add);
        }
        return choices;
    }

    private static long arrows(Catalogue catalogue) {
        return choices(catalogue).stream()
                .mapToLong(anyOf -> anyOf.size() == 1 ? 1 : anyOf.size() + 1)
                .sum();
    }

    private static long nodes(Catalogue catalogue) {
        Set<Id<Course>> ids = new HashSet<>(courses(catalogue).keySet());
        choices(catalogue).forEach(ids::addAll);
        return ids.size()
                + choices(catalogue).stream().filter(anyOf -> anyOf.size() > 1).count();
    }

    private static boolean isOneOf(List<Pattern> kinds, Pattern escapes, String line) {
        String plain = withoutEscapes(escapes, line);
        return kinds.stream().anyMatch(kind -> kind.matcher(plain).matches());
    }

    /** Taken out before a line is matched, since a choice in a loop would cost a stack as deep as a title is long. */
    private static String withoutEscapes(Pattern escapes, String line) {
        return escapes.matcher(line).replaceAll("");
    }

    @Property
    void drawsEverythingOnceInAnImage(@ForAll("catalogues") Catalogue catalogue) {
        SvgReading svg = SvgReading.of(graph(catalogue).toSvg());

        assertThat(svg.arrows()).isEqualTo(arrows(catalogue));
        assertThat(svg.boxes()).hasSize(Math.toIntExact(nodes(catalogue)));
        assertThat(svg.titles())
                .containsAll(courses(catalogue).values().stream()
                        .map(course -> SvgReading.letters(course.getTitle().get(Locale.ENGLISH)))
                        .filter(letters -> !letters.isEmpty())
                        .toList());
    }

    @Property
    void letsNoBoxesOverlap(@ForAll("catalogues") Catalogue catalogue) {
        List<SvgReading.Box> boxes = SvgReading.of(graph(catalogue).toSvg()).boxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j)))
                        .as("%s and %s", boxes.get(i), boxes.get(j))
                        .isFalse();
            }
        }
    }

    @Property
    void writesMermaidAndNothingElse(@ForAll("catalogues") Catalogue catalogue) {
        List<String> lines = List.of(graph(catalogue).toMermaid().split("\n"));

        assertThat(lines).allMatch(line -> isOneOf(MERMAID_LINES, MERMAID_ESCAPES, line));
        assertThat(lines.stream().filter(line -> line.contains("->")).toList())
                .hasSize(Math.toIntExact(arrows(catalogue)))
                .doesNotHaveDuplicates();
        assertThat(lines.stream()
                        .filter(line -> line.matches(" +n\\d+[\\[(].*"))
                        .map(line -> line.strip().replaceFirst("[\\[(].*", ""))
                        .toList())
                .hasSize(Math.toIntExact(nodes(catalogue)))
                .doesNotHaveDuplicates();
    }

    @Property
    void writesDotAndNothingElse(@ForAll("catalogues") Catalogue catalogue) {
        List<String> lines = List.of(graph(catalogue).toDot().split("\n"));

        assertThat(lines).allMatch(line -> isOneOf(DOT_LINES, DOT_ESCAPES, line));
        assertThat(lines.stream()
                        .filter(line -> withoutEscapes(DOT_ESCAPES, line).matches(" +" + DOT_TEXT + " -> .*")))
                .hasSize(Math.toIntExact(arrows(catalogue)))
                .doesNotHaveDuplicates();
        assertThat(lines.stream()
                        .filter(line -> withoutEscapes(DOT_ESCAPES, line).matches(" +" + DOT_TEXT + " \\[.*")))
                .hasSize(Math.toIntExact(nodes(catalogue)))
                .doesNotHaveDuplicates();
    }

    @Property
    void writesTheSameAgain(@ForAll("catalogues") Catalogue catalogue) {
        Catalogue again = Catalogue.builder().from(catalogue).build();

        assertThat(graph(again).language(RUSSIAN).toSvg())
                .isEqualTo(graph(catalogue).language(RUSSIAN).toSvg());
        assertThat(graph(again).toDot()).isEqualTo(graph(catalogue).toDot());
        assertThat(graph(again).toMermaid()).isEqualTo(graph(catalogue).toMermaid());
    }

    @Property
    void showsEachCourseWithItsNeighbours(@ForAll("catalogues") Catalogue catalogue) {
        PrerequisiteGraph whole = PrerequisiteGraph.of(CatalogueIndex.leniently(catalogue));
        int all = SvgReading.of(whole.withUnlinked().toSvg()).boxes().size();
        courses(catalogue)
                .keySet()
                .forEach(course -> assertThat(
                                SvgReading.of(whole.around(course).toSvg()).boxes())
                        .hasSizeBetween(1, all));
    }

    @Property
    void drawsTablesOfCoverage(@ForAll @Any Catalogue catalogue) {
        CatalogueIndex index = CatalogueIndex.leniently(catalogue);
        HeatTable byAge = HeatTable.of(index.coverageByAge(AgeRange.of(5, 9)), RUSSIAN);
        HeatTable byProficiency = HeatTable.of(index.coverageByProficiency(), Locale.ENGLISH);

        for (HeatTable table : List.of(byAge, byProficiency)) {
            SvgReading svg = SvgReading.of(table.toSvg());
            assertThat(svg.titles())
                    .containsAll(table.getRows().stream()
                            .map(row -> SvgReading.letters(row.title()))
                            .toList());
            assertThat(table.getRows())
                    .allMatch(row -> row.counts().size() == table.getColumns().size());
        }
    }
}
