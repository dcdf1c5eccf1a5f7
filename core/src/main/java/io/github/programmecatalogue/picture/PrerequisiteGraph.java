package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A picture of which course comes before which, as SVG, Mermaid or DOT.
 *
 * <pre>{@code
 * String svg = PrerequisiteGraph.of(index).language(Locale.forLanguageTag("ru")).toSvg();
 * String mermaid = PrerequisiteGraph.of(index).inCluster("software").toMermaid();
 * }</pre>
 *
 * <p>An arrow leads from a course to one that names it as a prerequisite: a solid one where it is required, a dashed one
 * where it is recommended (and a solid one where both is said). Of courses of which any one is enough, the arrows meet in
 * an "or". What is no course of the catalogue is shown by its id, in a dashed frame. Where courses lead back to
 * themselves, the arrow that closes the cycle is red.
 *
 * <p>Courses of any status are shown, and it is said of drafts and archived ones; a course of several clusters appears in
 * the first one that the catalogue has. Courses that no arrow touches are left out, and counted, unless {@linkplain
 * #withUnlinked asked for}.
 *
 * <p>Titles may hold anything: in each format they are escaped so that they show, and do nothing else. The same catalogue
 * gives the same text, character by character. It takes time linear in courses and prerequisites, but for a logarithm.
 *
 * <p>Immutable and thread-safe: what sets something returns another picture.
 */
public final class PrerequisiteGraph {

    private final CatalogueIndex index;
    private final Locale locale;
    private final Focus focus;
    private final LocalizedText subject;
    private final boolean unlinked;

    private PrerequisiteGraph(
            CatalogueIndex index, Locale locale, Focus focus, LocalizedText subject, boolean unlinked) {
        this.index = index;
        this.locale = locale;
        this.focus = focus;
        this.subject = subject;
        this.unlinked = unlinked;
    }

    /**
     * A picture of all prerequisites.
     *
     * @param index a catalogue, whatever its faults
     * @return a picture in English
     */
    public static PrerequisiteGraph of(CatalogueIndex index) {
        return new PrerequisiteGraph(
                index, Locale.ENGLISH, Focus.all(), index.getCatalogue().getTitle(), false);
    }

    /**
     * This picture in a language.
     *
     * @param language the readers' language; titles in it where they are there, labels in Russian or English
     * @return such a picture
     */
    public PrerequisiteGraph language(Locale language) {
        Objects.requireNonNull(language, "language");
        return new PrerequisiteGraph(index, language, focus, subject, unlinked);
    }

    /**
     * A picture of one cluster: its courses, and the courses of any cluster that they name as prerequisites.
     *
     * @param cluster the id of a cluster
     * @return such a picture
     * @throws IllegalArgumentException if no cluster of the catalogue has that id
     */
    public PrerequisiteGraph inCluster(Id<Cluster> cluster) {
        Cluster found = index.find(Cluster.class, cluster)
                .orElseThrow(() -> new IllegalArgumentException("Cluster must be in the catalogue: " + cluster));
        return new PrerequisiteGraph(index, locale, Focus.cluster(cluster), found.getTitle(), unlinked);
    }

    /**
     * A picture of one cluster: its courses, and the courses of any cluster that they name as prerequisites.
     *
     * @param cluster the id of a cluster
     * @return such a picture
     * @throws IllegalArgumentException if the id is malformed, or no cluster of the catalogue has it
     */
    public PrerequisiteGraph inCluster(String cluster) {
        return inCluster(Id.<Cluster>of(cluster));
    }

    /**
     * A picture of one course: what leads to it and what follows it, directly or through others, be it required or
     * recommended. A prerequisite that is shown is shown with all its alternatives.
     *
     * @param course the id of a course
     * @return such a picture
     * @throws IllegalArgumentException if no course of the catalogue has that id
     */
    public PrerequisiteGraph around(Id<Course> course) {
        Course found = index.find(Course.class, course)
                .orElseThrow(() -> new IllegalArgumentException("Course must be in the catalogue: " + course));
        return new PrerequisiteGraph(index, locale, Focus.around(course, courses()), found.getTitle(), unlinked);
    }

    /**
     * A picture of one course: what leads to it and what follows it, directly or through others, be it required or
     * recommended. A prerequisite that is shown is shown with all its alternatives.
     *
     * @param course the id of a course
     * @return such a picture
     * @throws IllegalArgumentException if the id is malformed, or no course of the catalogue has it
     */
    public PrerequisiteGraph around(String course) {
        return around(Id.<Course>of(course));
    }

    /**
     * This picture with those courses as well that no arrow touches.
     *
     * @return such a picture
     */
    public PrerequisiteGraph withUnlinked() {
        return new PrerequisiteGraph(index, locale, focus, subject, true);
    }

    /**
     * The picture as a <a href="https://mermaid.js.org/syntax/flowchart.html">Mermaid</a> flowchart, which many
     * documentation tools draw. Mermaid itself draws 500 arrows at most unless told otherwise.
     *
     * @return the source of a flowchart, in lines that end in a line feed
     */
    public String toMermaid() {
        return new MermaidWriter(diagram()).write();
    }

    /**
     * The picture in the <a href="https://graphviz.org/doc/info/lang.html">DOT language</a> of Graphviz.
     *
     * @return the source of a directed graph, in lines that end in a line feed
     */
    public String toDot() {
        return new DotWriter(diagram()).write();
    }

    /**
     * The picture as an image in <a href="https://www.w3.org/TR/SVG2/">SVG</a>, laid out from left to right. It loads
     * nothing and runs nothing, is light or dark as its reader likes, and describes itself to a screen reader.
     *
     * @return a document in XML
     */
    public String toSvg() {
        return new GraphSvg(diagram()).write();
    }

    Diagram diagram() {
        return new DiagramBuilder(index.getCatalogue(), courses(), focus, locale).build(title(), unlinked);
    }

    private String title() {
        return PlainText.of(Phrase.PREREQUISITES.getLabel(locale) + " — " + subject.get(locale));
    }

    /** The courses that an id names: of several with the same id, the first. */
    private List<Course> courses() {
        return index.getCatalogue().getCourses().stream()
                .filter(course -> index.find(Course.class, course.getId())
                        .filter(known -> known == course)
                        .isPresent())
                .toList();
    }
}
