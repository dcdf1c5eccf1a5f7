package io.github.programmecatalogue.graph;

import io.github.programmecatalogue.model.Section;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * The entities of one section as nodes, numbered from 0 in document order, and their references as edges.
 *
 * <p>The edges of a node are those from {@link #firstEdge} of it to that of the next; they stand in the order of the
 * entity's properties.
 */
public sealed class Nodes permits AgeGroupNodes, ClusterNodes, CourseNodes, FrameworkNodes, OfferingNodes {

    /** The number of no node, and of an age that is not stated. */
    public static final int NONE = -1;

    private final Section section;
    private final Symbols symbols;
    private final SectionTable table;
    private final CatalogueGraph graph;

    Nodes(Section section, Symbols symbols, SectionTable table, CatalogueGraph graph) {
        this.section = section;
        this.symbols = symbols;
        this.table = table;
        this.graph = graph;
    }

    /**
     * The section whose entities these are.
     *
     * @return the section
     */
    public Section section() {
        return section;
    }

    /**
     * How many entities there are.
     *
     * @return the number of nodes
     */
    public int size() {
        return table.nodes();
    }

    /**
     * The id of an entity.
     *
     * @param node a node
     * @return the id as it is written
     */
    public String id(int node) {
        return symbols.name(table.symbol(node));
    }

    /**
     * Where an entity stands in the document.
     *
     * @param node a node
     * @return its index in the list of the document, from 0; indices may have gaps where an entity was damaged
     */
    public int index(int node) {
        return table.index(node);
    }

    /**
     * The first entity that has the same id as another.
     *
     * @param node a node
     * @return the node itself, or an earlier one of which it is a duplicate
     */
    public int first(int node) {
        return table.first(node);
    }

    /**
     * The languages of an entity's title.
     *
     * @param node a node
     * @return BCP 47 tags; empty if the entity has no title
     */
    public List<String> titleLanguages(int node) {
        int languages = table.languages(node);
        return languages < 0 ? List.of() : graph.languages(languages);
    }

    /** What was noted of an entity under a number. */
    final int fact(int node, int fact) {
        return table.fact(node, fact);
    }

    /**
     * How many references there are.
     *
     * @return the number of edges
     */
    public int edges() {
        return table.edges();
    }

    /**
     * The first edge of a node.
     *
     * @param node a node, or the number of nodes
     * @return the edge, or where it would be if the node had one
     */
    public int firstEdge(int node) {
        return table.firstEdge(node);
    }

    /**
     * The first reference of a kind that an entity has, or its only one.
     *
     * @param node a node
     * @param relation how it refers
     * @return the edge, or {@link #NONE}
     */
    public int edge(int node, Relation relation) {
        for (int edge = firstEdge(node); edge < firstEdge(node + 1); edge++) {
            if (relation(edge) == relation) {
                return edge;
            }
        }
        return NONE;
    }

    /**
     * Takes what an entity refers to in one way.
     *
     * @param node a node
     * @param relation how it refers
     * @param visitor takes a node of the target section of the relation for each reference to one, in their order
     */
    public void forEachTarget(int node, Relation relation, IntConsumer visitor) {
        for (int edge = firstEdge(node); edge < firstEdge(node + 1); edge++) {
            int target = relation(edge) == relation ? target(edge) : NONE;
            if (target != NONE) {
                visitor.accept(target);
            }
        }
    }

    /**
     * How an edge refers.
     *
     * @param edge an edge
     * @return its relation
     */
    public Relation relation(int edge) {
        return table.relation(edge);
    }

    /**
     * What an edge refers to.
     *
     * @param edge an edge
     * @return the first node of that id in the target section of the relation, or {@link #NONE}
     */
    public int target(int edge) {
        return Math.max(table.target(edge), NONE);
    }

    /**
     * What an edge refers to, whether there is such an entity or not, as a number. Numbers are to be compared with those of
     * edges to the same section alone.
     *
     * @param edge an edge
     * @return {@link #target}, or a negative number that those edges have in common that name the same id
     */
    public int referent(int edge) {
        return table.target(edge);
    }

    /**
     * The id that an edge refers to, whether there is such an entity or not.
     *
     * @param edge an edge
     * @return the id as it is written
     */
    public String targetId(int edge) {
        int target = table.target(edge);
        return target < 0
                ? symbols.name(~target)
                : graph.nodes(relation(edge).getTarget()).id(target);
    }

    /**
     * Where in its list a reference stands.
     *
     * @param edge an edge
     * @return the index in the list of the relation's property, from 0; 0 where it is no list
     */
    public int position(int edge) {
        return table.position(edge);
    }

    /**
     * Which of several alternatives a prerequisite is.
     *
     * @param edge an edge of a prerequisite
     * @return the index among its alternatives, from 0
     */
    public int alternative(int edge) {
        return table.detail(edge);
    }

    /**
     * At which proficiency a competency is required or taught.
     *
     * @param edge an edge to a competency
     * @return the position on the scale, 1 for the lowest; 0 or less if none is stated that makes sense
     */
    public int proficiency(int edge) {
        return table.detail(edge);
    }

    /**
     * The references among these entities that a condition picks, as a graph of its own, without loops from a node to
     * itself.
     *
     * @param picked whether an edge belongs
     * @return the graph, of the same nodes
     */
    public Digraph among(IntPredicate picked) {
        Digraph.Builder digraph = Digraph.builder(size());
        for (int node = 0; node < size(); node++) {
            for (int edge = firstEdge(node); edge < firstEdge(node + 1); edge++) {
                int target = relation(edge).getTarget() == section ? target(edge) : NONE;
                if (target != NONE && target != node && picked.test(edge)) {
                    digraph.addEdge(target, edge);
                }
            }
            digraph.endNode();
        }
        return digraph.build();
    }
}
