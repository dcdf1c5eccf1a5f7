package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.Id;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints what a catalogue teaches: its clusters, each with its courses, then the courses of no cluster. */
final class OutlinePrinter {

    private static final String INDENT = "  ";
    private static final List<Phrase> HEADER =
            List.of(Phrase.COURSES, Phrase.AGES, Phrase.HOURS, Phrase.LEVEL, Phrase.KIND, Phrase.PREREQUISITES);
    private static final int[] WIDEST = {34, 7, 7, 14, 12, 32};

    private final PrintWriter out;
    private final Palette palette;
    private final Locale locale;

    OutlinePrinter(PrintWriter out, Palette palette, Locale locale) {
        this.out = out;
        this.palette = palette;
        this.locale = locale;
    }

    void print(Catalogue catalogue) {
        OutlineRow rows = new OutlineRow(catalogue, locale);
        List<List<String>> all = catalogue.getCourses().stream().map(rows::of).collect(Collectors.toList());
        List<String> header = Columns.header(HEADER, all, locale);
        all.add(header);
        Columns columns = Columns.fitting(all, WIDEST);

        out.println(palette.heading(Printable.of(catalogue.getTitle().get(locale))));
        printPublication(catalogue);
        out.println();
        columns.lines(header).forEach(line -> out.println(INDENT + palette.faint(line)));
        for (Cluster cluster : catalogue.getClusters()) {
            printGroup(
                    Printable.of(cluster.getTitle().get(locale)),
                    catalogue.getCourses().stream()
                            .filter(course -> course.getClusters().contains(cluster.getId())),
                    rows,
                    columns);
        }
        Set<Id<Cluster>> known =
                catalogue.getClusters().stream().map(Cluster::getId).collect(Collectors.toSet());
        printGroup(
                Phrase.NO_CLUSTER.getLabel(locale),
                catalogue.getCourses().stream()
                        .filter(course -> course.getClusters().stream().noneMatch(known::contains)),
                rows,
                columns);
    }

    private void printPublication(Catalogue catalogue) {
        List<String> parts = new ArrayList<>();
        catalogue.getPublisher().ifPresent(publisher -> parts.add(Printable.of(publisher.get(locale))));
        catalogue.getPublishedOn().ifPresent(day -> parts.add(day.toString()));
        if (!parts.isEmpty()) {
            out.println(String.join(", ", parts));
        }
    }

    private void printGroup(String title, Stream<Course> courses, OutlineRow rows, Columns columns) {
        List<Course> members = courses.toList();
        if (!members.isEmpty()) {
            out.println(palette.heading(title));
            members.stream()
                    .flatMap(course -> columns.lines(rows.of(course)).stream())
                    .forEach(line -> out.println(INDENT + line));
        }
    }
}
