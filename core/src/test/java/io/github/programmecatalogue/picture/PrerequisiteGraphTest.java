package io.github.programmecatalogue.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Level;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.AgeRange;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrerequisiteGraphTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final PrerequisiteGraph SCHOOL = graph(
            course("c")
                    .title(LocalizedText.of("en", "Programming in C", "ru", "Язык C"))
                    .addCluster("software")
                    .level(Level.BASIC)
                    .ageRange(AgeRange.of(12, 15)),
            course("python").addCluster("software"),
            course("java").addCluster("software").addPrerequisite(Prerequisite.recommended("python", "c")),
            course("iot")
                    .addCluster("electronics")
                    .addPrerequisite("c")
                    .addPrerequisite("https://example.org/soldering"),
            course("drones").addPrerequisite("iot").addPrerequisite("gone").status(CourseStatus.DRAFT),
            course("djing"));

    private static Course.Builder course(String id) {
        return Course.builder().id(id).title(LocalizedText.of("en", id));
    }

    private static PrerequisiteGraph graph(Course.Builder... courses) {
        Catalogue.Builder catalogue = Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School", "ru", "Школа"))
                .language("en")
                .addCluster(cluster("software", LocalizedText.of("en", "Software", "ru", "Программы")))
                .addCluster(cluster("electronics", LocalizedText.of("en", "Electronics")));
        for (Course.Builder course : courses) {
            catalogue.addCourse(course.build());
        }
        return PrerequisiteGraph.of(CatalogueIndex.leniently(catalogue.build()));
    }

    private static Cluster cluster(String id, LocalizedText title) {
        return Cluster.builder().id(id).title(title).build();
    }

    /** The arrows of a graph, such as "c > or 5", in order. */
    private static List<String> arrows(PrerequisiteGraph graph) {
        Diagram diagram = graph.diagram();
        return diagram.edges().stream()
                .map(edge -> diagram.nodes().get(edge.from()).id()
                        + (edge.isRecommended() ? " ~ " : " > ")
                        + diagram.nodes().get(edge.to()).id())
                .toList();
    }

    private static List<String> nodes(PrerequisiteGraph graph) {
        return graph.diagram().nodes().stream().map(Node::id).toList();
    }

    @Test
    void writesMermaid() {
        assertThat(SCHOOL.toMermaid()).isEqualTo("""
                        flowchart LR
                            accTitle: Prerequisites — School
                            accDescr: Courses#58; 5#46; Courses without links, not shown#58; 1
                            subgraph k0["Software"]
                                n0["Programming in C<br/>ages 12–15 · Basic"]:::hue0
                                n1["python"]:::hue0
                                n2["java"]:::hue0
                            end
                            subgraph k1["Electronics"]
                                n3["iot"]:::hue1
                            end
                            n4["drones<br/>Draft"]:::none
                            n5["https#58;#47;#47;example#46;org#47;soldering<br/>in another catalogue"]:::elsewhere
                            n6["gone<br/>not in the catalogue"]:::elsewhere
                            n7(("or"))
                            n1 -.-> n7
                            n0 -.-> n7
                            n7 -.-> n2
                            n0 --> n3
                            n5 --> n3
                            n3 --> n4
                            n6 --> n4
                            classDef none fill:#f3f4f6,stroke:#4b5563,color:#1f2328
                            classDef hue0 fill:#e9f2fc,stroke:#19508f,color:#1f2328
                            classDef hue1 fill:#fcf2e9,stroke:#8f5019,color:#1f2328
                            classDef elsewhere fill:#f3f4f6,stroke:#4b5563,color:#1f2328,stroke-dasharray:5 4
                        """);
    }

    @Test
    void writesDot() {
        assertThat(SCHOOL.inCluster("software").language(RUSSIAN).toDot()).isEqualTo("""
                        digraph prerequisites {
                            graph [label="Предварительные курсы — Программы", labelloc=t, rankdir=LR, fontname="sans-serif"];
                            node [shape=box, style="rounded,filled", fontname="sans-serif", fontcolor="#1f2328"];
                            edge [color="#57606a", fontname="sans-serif"];
                            subgraph "cluster 0" {
                                graph [label="Программы", color="#19508f"];
                                "c" [label="Язык C\\nвозраст 12–15 · Базовый", fillcolor="#e9f2fc", color="#19508f"];
                                "python" [label="python", fillcolor="#e9f2fc", color="#19508f"];
                                "java" [label="java", fillcolor="#e9f2fc", color="#19508f"];
                            }
                            "or 3" [label="или", shape=circle, style=solid, margin=0.02];
                            "python" -> "or 3" [style=dashed];
                            "c" -> "or 3" [style=dashed];
                            "or 3" -> "java" [style=dashed];
                        }
                        """);
    }

    @Test
    void writesAnImageThatDescribesItself() {
        assertThat(SCHOOL.language(RUSSIAN).toSvg())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"programme-graph\"")
                .contains(
                        "xml:lang=\"ru\" role=\"img\"",
                        "<title id=\"programme-graph-title\">Предварительные курсы — Школа</title>",
                        ">Курсов: 5. Не показано курсов без связей: 1</desc>",
                        "<title>Программы · Язык C · возраст 12–15 · Базовый</title>",
                        "prefers-color-scheme:dark")
                .endsWith("</svg>\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "say \"hi\"      | say #34;hi#34;          | say \\\"hi\\\"  | say &quot;hi&quot;",
                "a]; click b     | a#93;#59; click b       | a]; click b     | a]; click b",
                "%%{init: {}}%%  | #37;#37;#123;init#58; #123;#125;#125;#37;#37; | %%{init: {}}%% | %%{init: {}}%%",
                "<b>&amp;        | #60;b#62;#38;amp#59;    | <b>&amp;amp;    | &lt;b&gt;&amp;amp;",
                "back\\Nslash\\  | back#92;Nslash#92;      | back\\\\Nslash\\\\ | back\\Nslash\\",
                "- [x] 1. *a*    | #45; #91;x#93; 1#46; #42;a#42; | - [x] 1. *a* | - [x] 1. *a*",
                "one-two -- 3    | one-two #45;#45; 3      | one-two -- 3    | one-two -- 3",
                "Робот 🤖 שלום   | Робот 🤖 שלום           | Робот 🤖 שלום   | Робот 🤖 שלום",
            })
    void escapesTitles(String title, String mermaid, String dot, String svg) {
        PrerequisiteGraph graph = graph(
                course("a").title(LocalizedText.of("en", title)), course("b").addPrerequisite("a"));

        assertThat(graph.toMermaid()).contains(" n0[\"" + mermaid + "\"]:::none\n");
        assertThat(graph.toDot()).contains(" \"a\" [label=\"" + dot + "\", ");
        assertThat(graph.toSvg()).contains("<title>" + svg + "</title>");
    }

    @Test
    void breaksNoLineAndTurnsNoTextRound() {
        String title = "one\r\n\ttwo\u2028three\u0000\u001b\u202e\uffff";
        PrerequisiteGraph graph = graph(
                course("a").title(LocalizedText.of("en", title)), course("b").addPrerequisite("a"));

        assertThat(List.of(graph.toMermaid(), graph.toDot(), graph.toSvg()))
                .allMatch(text -> text.contains("one two three\ufffd\ufffd\ufffd\ufffd"));
    }

    @Test
    void callsACourseWithoutTitleByItsId() {
        assertThat(graph(
                                course("a").title(LocalizedText.of("en", " ")),
                                course("b").addPrerequisite("a"))
                        .toMermaid())
                .contains("n0[\"a\"]");
    }

    @Test
    void callsAClusterWithoutTitleByItsId() {
        PrerequisiteGraph graph = PrerequisiteGraph.of(CatalogueIndex.of(Catalogue.builder()
                .id("school")
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .addCluster(cluster("software", LocalizedText.of("en", " ")))
                .addCourse(course("a").addCluster("software").build())
                .build()));

        assertThat(graph.withUnlinked().toMermaid()).contains("subgraph k0[\"software\"]");
    }

    @Test
    void namesEachPrerequisiteOnceAndAsStrongAsItIs() {
        PrerequisiteGraph graph = graph(
                course("a"),
                course("b"),
                course("c")
                        .addPrerequisite(Prerequisite.recommended("a"))
                        .addPrerequisite("a")
                        .addPrerequisite(Prerequisite.required("a", "a"))
                        .addPrerequisite(Prerequisite.required("a", "b"))
                        .addPrerequisite(Prerequisite.recommended("b", "a")));

        assertThat(arrows(graph)).containsExactly("a > c", "a > or 3", "b > or 3", "or 3 > c");
    }

    @Test
    void marksTheArrowThatClosesACycle() {
        PrerequisiteGraph graph = graph(
                course("a").addPrerequisite("c"),
                course("b").addPrerequisite("a"),
                course("c").addPrerequisite("b").addPrerequisite("c"));

        assertThat(graph.toMermaid())
                .contains("n2 -->|\"leads back#58; a cycle\"| n0\n", "n2 -->|\"leads back#58; a cycle\"| n2\n")
                .contains("linkStyle 0 stroke:#c8102e", "linkStyle 3 stroke:#c8102e")
                .doesNotContain("linkStyle 1", "linkStyle 2");
        assertThat(graph.toDot()).contains("\"c\" -> \"a\" [constraint=false, color=\"#c8102e\"");
        assertThat(graph.toSvg()).containsPattern("<path class=\"edge back\" d=\"M[^\"]*c0 -22 -36 -22 -36 0\"");
    }

    @Test
    void showsUnlinkedCoursesOnDemand() {
        assertThat(nodes(SCHOOL)).doesNotContain("djing");
        assertThat(nodes(SCHOOL.withUnlinked())).contains("djing");
        assertThat(SCHOOL.withUnlinked().toSvg()).contains(">djing</text>").doesNotContain("not shown");
        assertThat(nodes(SCHOOL.inCluster("software").withUnlinked())).doesNotContain("djing");
    }

    @Test
    void looksAtAClusterAndWhatItNames() {
        assertThat(arrows(SCHOOL.inCluster("electronics")))
                .containsExactly("c > iot", "https://example.org/soldering > iot");
        assertThat(SCHOOL.language(RUSSIAN)
                        .inCluster("software")
                        .language(Locale.ENGLISH)
                        .toSvg())
                .contains("Prerequisites — Software");
    }

    @Test
    void looksAtACourseAndAllBeforeAndAfterIt() {
        assertThat(arrows(SCHOOL.around("iot")))
                .containsExactly("c > iot", "https://example.org/soldering > iot", "iot > drones");
        assertThat(arrows(SCHOOL.around("python"))).containsExactly("python ~ or 3", "c ~ or 3", "or 3 ~ java");
        assertThat(nodes(SCHOOL.around("djing"))).containsExactly("djing");
    }

    @Test
    void refusesIdsThatTheCatalogueDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.inCluster("iot"))
                .withMessage("Cluster must be in the catalogue: iot");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SCHOOL.around("software"))
                .withMessage("Course must be in the catalogue: software");
    }

    @Test
    void drawsNothingWhereThereIsNothing() {
        assertThat(graph().toMermaid()).endsWith("accDescr: Courses#58; 0\n");
        assertThat(graph().toDot()).doesNotContain("->").endsWith("}\n");
        assertThat(graph().toSvg()).contains("Courses: 0").endsWith("</svg>\n");
    }

    /** Each course requires the one before it and the first. */
    private static int lengthOfChain(int courses) {
        Course.Builder[] chain =
                IntStream.range(0, courses).mapToObj(i -> course("c" + i)).toArray(Course.Builder[]::new);
        for (int i = 1; i < courses; i++) {
            chain[i].addPrerequisite("c" + (i - 1)).addPrerequisite("c0");
        }
        return graph(chain).toSvg().length();
    }

    @Test
    void growsNoFasterThanItsCourses() {
        assertThat(lengthOfChain(4_000)).isLessThan(5 * lengthOfChain(1_000));
    }
}
