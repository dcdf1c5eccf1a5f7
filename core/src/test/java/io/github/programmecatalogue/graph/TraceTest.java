package io.github.programmecatalogue.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.CatalogueEntry.Member;
import io.github.programmecatalogue.model.CatalogueHeader;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Offering;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Provider;
import io.github.programmecatalogue.model.Section;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceTest {

    private static final LocalizedText TITLE = LocalizedText.of("en", "Title");

    private static final List<Member> MEMBERS = List.of(
            new Member(
                    Section.PROVIDERS,
                    0,
                    Provider.builder().id("academy").title(TITLE).build()),
            new Member(
                    Section.COMPETENCIES,
                    0,
                    Competency.builder().id("coding").title(TITLE).build()),
            new Member(
                    Section.COURSES,
                    0,
                    Course.builder()
                            .id("cpp")
                            .title(TITLE)
                            .provider("academy")
                            .addPrerequisite(Prerequisite.required("python", "c"))
                            .addPrerequisite(Prerequisite.recommended("missing"))
                            .addTeaches("coding", 3)
                            .build()),
            new Member(Section.COURSES, 2, Course.builder().id("c").title(TITLE).build()),
            new Member(
                    Section.COURSES, 3, Course.builder().id("cpp").title(TITLE).build()),
            new Member(
                    Section.OFFERINGS,
                    0,
                    Offering.builder().id("cpp").course("cpp").build()));

    @Test
    void knowsEachEntityByPlaceAndId() {
        Nodes courses = graph(MEMBERS).nodes(Section.COURSES);

        assertThat(describe(courses))
                .containsExactly(
                        "/0 cpp COURSE_PROVIDER[0] academy=0",
                        "/0 cpp COURSE_REQUIRES[0] python=-1",
                        "/0 cpp COURSE_REQUIRES[0] c=1",
                        "/0 cpp COURSE_RECOMMENDS[1] missing=-1",
                        "/0 cpp COURSE_TEACHES[0] coding=0",
                        "/2 c",
                        "/3 cpp");
        assertThat(courses.alternative(2)).isEqualTo(1);
        assertThat(courses.edges()).isEqualTo(5);
    }

    @Test
    void resolvesADuplicateToTheFirstOfItsId() {
        CatalogueGraph graph = graph(MEMBERS);

        assertThat(graph.nodes(Section.COURSES).first(2)).isZero();
        assertThat(graph.nodes(Section.OFFERINGS).target(0)).isZero();
    }

    @Test
    void keepsIdsOfOneSectionFromThoseOfAnother() {
        assertThat(graph(MEMBERS).nodes(Section.OFFERINGS).first(0)).isZero();
        assertThat(graph(MEMBERS).nodes(Section.PROVIDERS).size()).isEqualTo(1);
    }

    @Test
    void givesTheSameGraphWhateverTheOrder() {
        List<Member> backwards = new ArrayList<>(MEMBERS);
        Collections.reverse(backwards);

        assertThat(describe(graph(backwards).nodes(Section.COURSES)))
                .isEqualTo(describe(graph(MEMBERS).nodes(Section.COURSES)));
    }

    @Test
    void givesTheSameGraphWhateverTheParts() {
        List<String> whole = describe(graph(MEMBERS).nodes(Section.COURSES));
        for (int cut = 0; cut <= MEMBERS.size(); cut++) {
            Trace head = trace(MEMBERS.subList(0, cut));
            Trace tail = trace(MEMBERS.subList(cut, MEMBERS.size()));

            assertThat(describe(tail.addAll(head).toGraph().nodes(Section.COURSES)))
                    .isEqualTo(whole);
        }
    }

    @Test
    void knowsTheLanguagesOfATitleThoughAnIdReadsTheSame() {
        Trace courses = trace(List.of(course(0, "en")));
        Trace others = trace(List.of(course(1, "c"), course(2, "cpp")));

        Nodes nodes = others.addAll(courses).toGraph().nodes(Section.COURSES);

        assertThat(nodes.id(0)).isEqualTo("en");
        assertThat(nodes.titleLanguages(0)).containsExactly("en");
        assertThat(trace(List.of(course(0, "en")))
                        .toGraph()
                        .nodes(Section.COURSES)
                        .titleLanguages(0))
                .containsExactly("en");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 24, 25, 1000})
    void holdsAsManyEntitiesAndReferencesAsThereAre(int size) {
        Nodes courses = graph(IntStream.range(0, size)
                        .mapToObj(i -> course(i, "c" + i, "c" + (i + 1) % size))
                        .toList())
                .nodes(Section.COURSES);

        assertThat(courses.size()).isEqualTo(size);
        assertThat(courses.edges()).isEqualTo(size);
        for (int node = 0; node < size; node++) {
            assertThat(courses.id(node)).isEqualTo("c" + node);
            assertThat(courses.target(courses.firstEdge(node))).isEqualTo((node + 1) % size);
        }
    }

    private static Member course(int index, String id, String... prerequisites) {
        Course.Builder course = Course.builder().id(id).title(TITLE);
        for (String prerequisite : prerequisites) {
            course.addPrerequisite(prerequisite);
        }
        return new Member(Section.COURSES, index, course.build());
    }

    @Test
    void tellsIdsApartWhoseHashCodesAreEqual() {
        Symbols symbols = new Symbols();
        int count = 1 << 12;
        for (int i = 0; i < count; i++) {
            String bits = Integer.toBinaryString(count | i).substring(1);
            assertThat(symbols.add(bits.replace("0", "Aa").replace("1", "BB"))).isEqualTo(i);
        }
        assertThat(symbols.add("AaAaAaAaAaAaAaAaAaAaAaAa")).isZero();
    }

    @Test
    void isOfNoUseOnceItIsAGraph() {
        Trace trace = new Trace();
        trace.toGraph();

        assertThatIllegalStateException()
                .isThrownBy(trace::toGraph)
                .withMessage("A trace must not be used any more once it has become a graph");
        assertThatIllegalStateException().isThrownBy(() -> trace.add(course(0, "cpp")));
        assertThatIllegalStateException().isThrownBy(() -> new Trace().addAll(trace));
    }

    private static CatalogueGraph graph(List<Member> members) {
        return trace(members).toGraph();
    }

    private static Trace trace(List<Member> members) {
        Trace trace = new Trace();
        members.forEach(trace::add);
        return trace;
    }

    private static List<String> describe(Nodes nodes) {
        List<String> lines = new ArrayList<>();
        for (int node = 0; node < nodes.size(); node++) {
            String start = "/" + nodes.index(node) + " " + nodes.id(node);
            if (nodes.firstEdge(node) == nodes.firstEdge(node + 1)) {
                lines.add(start);
            }
            for (int edge = nodes.firstEdge(node); edge < nodes.firstEdge(node + 1); edge++) {
                lines.add(start + " " + nodes.relation(edge) + "[" + nodes.position(edge) + "] " + nodes.targetId(edge)
                        + "=" + nodes.target(edge));
            }
        }
        return lines;
    }

    @Test
    void refusesASecondHeader() {
        Trace one = new Trace();
        one.add(header("school"));
        Trace other = new Trace();
        other.add(header("academy"));

        assertThatThrownBy(() -> one.add(header("academy")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A catalogue must have one header: school and academy");
        assertThatThrownBy(() -> one.addAll(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A catalogue must have one header: school and academy");
        assertThat(new Trace().addAll(one).toGraph().header())
                .hasValueSatisfying(header -> assertThat(header.getId()).hasToString("school"));
    }

    private static CatalogueEntry header(String id) {
        return new CatalogueEntry.Header(CatalogueHeader.builder()
                .id(id)
                .title(LocalizedText.of("en", "School"))
                .language("en")
                .build());
    }
}
