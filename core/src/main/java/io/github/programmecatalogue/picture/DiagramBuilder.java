package io.github.programmecatalogue.picture;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.model.Prerequisite.Strength;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers nodes and arrows: courses in document order, then what is no course, then each "or". Good for one picture. */
final class DiagramBuilder {

    private final List<Course> courses;
    private final Focus focus;
    private final Locale locale;
    private final List<String> clusterTitles;
    private final Map<Id<Cluster>, Integer> clusters = new HashMap<>();
    private final Map<Link, Strength> links = new LinkedHashMap<>();
    private final Map<Id<Course>, Integer> places = new HashMap<>();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();

    DiagramBuilder(Catalogue catalogue, List<Course> courses, Focus focus, Locale locale) {
        this.courses = courses;
        this.focus = focus;
        this.locale = locale;
        this.clusterTitles = catalogue.getClusters().stream()
                .map(cluster -> name(cluster.getTitle(), cluster.getId()))
                .toList();
        for (int place = 0; place < clusterTitles.size(); place++) {
            clusters.putIfAbsent(catalogue.getClusters().get(place).getId(), place);
        }
    }

    /** Any of some courses before another. */
    private record Link(Set<Id<Course>> anyOf, Id<Course> course) {}

    Diagram build(String title, boolean unlinked) {
        courses.forEach(this::addLinks);
        Set<Id<Course>> linked = linked();
        int leftOut = 0;
        for (Course course : courses) {
            boolean shown = linked.contains(course.getId()) || focus.insistsOn(course);
            if (shown || (unlinked && focus.includes(course))) {
                addNode(course.getId(), courseNode(course));
            } else if (focus.includes(course)) {
                leftOut++;
            }
        }
        links.keySet().stream().flatMap(link -> link.anyOf().stream()).forEach(this::addUnlessKnown);
        links.forEach(this::addEdges);
        return new Diagram(title, locale, clusterTitles, nodes, edges, BackEdges.of(nodes.size(), edges), leftOut);
    }

    private void addLinks(Course course) {
        for (Prerequisite prerequisite : course.getPrerequisites()) {
            if (focus.draws(course, prerequisite)) {
                Set<Id<Course>> anyOf = new LinkedHashSet<>(prerequisite.getAnyOf());
                links.merge(
                        new Link(anyOf, course.getId()),
                        prerequisite.getStrength(),
                        (one, other) -> one == Strength.REQUIRED ? one : other);
            }
        }
    }

    private Set<Id<Course>> linked() {
        Set<Id<Course>> linked = new HashSet<>();
        for (Link link : links.keySet()) {
            linked.add(link.course());
            linked.addAll(link.anyOf());
        }
        return linked;
    }

    private void addNode(Id<Course> id, Node node) {
        places.put(id, nodes.size());
        nodes.add(node);
    }

    private void addUnlessKnown(Id<Course> id) {
        if (!places.containsKey(id)) {
            Node.Kind kind = id.isExternal() ? Node.Kind.EXTERNAL : Node.Kind.UNKNOWN;
            Phrase phrase = id.isExternal() ? Phrase.EXTERNAL : Phrase.UNKNOWN;
            addNode(id, new Node(kind, id.toString(), id.toString(), phrase.getLabel(locale), Node.NO_CLUSTER));
        }
    }

    private void addEdges(Link link, Strength strength) {
        int course = place(link.course());
        if (link.anyOf().size() == 1) {
            edges.add(new Edge(place(link.anyOf().iterator().next()), course, strength));
            return;
        }
        int or = nodes.size();
        // No id has a space.
        String name = "or " + or;
        nodes.add(new Node(Node.Kind.ALTERNATIVES, name, Phrase.OR.getLabel(locale), "", Node.NO_CLUSTER));
        link.anyOf().forEach(id -> edges.add(new Edge(place(id), or, strength)));
        edges.add(new Edge(or, course, strength));
    }

    private int place(Id<Course> id) {
        return Optional.ofNullable(places.get(id)).orElseThrow();
    }

    private Node courseNode(Course course) {
        List<String> details = new ArrayList<>();
        course.getAgeRange()
                .ifPresent(ages -> details.add(
                        Phrase.AGES.getLabel(locale) + " " + ages.toString().replace('-', '–')));
        course.getLevel().ifPresent(level -> details.add(level.getLabel(locale)));
        if (course.getStatus() != CourseStatus.PUBLISHED) {
            details.add(course.getStatus().getLabel(locale));
        }
        int cluster = course.getClusters().stream()
                .filter(clusters::containsKey)
                .findFirst()
                .map(clusters::get)
                .orElse(Node.NO_CLUSTER);
        return new Node(
                Node.Kind.COURSE,
                course.getId().toString(),
                name(course.getTitle(), course.getId()),
                String.join(" · ", details),
                cluster);
    }

    /** The title; the id where there is none, since Mermaid takes no empty text. */
    private String name(LocalizedText title, Id<?> id) {
        String text = PlainText.of(title.get(locale));
        return text.isEmpty() ? id.toString() : text;
    }
}
