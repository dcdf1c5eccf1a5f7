package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Cluster;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.search.SearchHit;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints what a search has found: a row for each course, the best first. */
final class HitPrinter {

    private static final List<Phrase> HEADER =
            List.of(Phrase.COURSES, Phrase.CLUSTER, Phrase.AGES, Phrase.LEVEL, Phrase.ID);
    private static final int[] WIDEST = {34, 28, 7, 14, 36};

    private final PrintWriter out;
    private final Palette palette;
    private final Locale locale;

    HitPrinter(PrintWriter out, Palette palette, Locale locale) {
        this.out = out;
        this.palette = palette;
        this.locale = locale;
    }

    void print(CatalogueIndex index, List<SearchHit> hits, int limit) {
        if (hits.isEmpty()) {
            out.println(Phrase.NOTHING_FOUND.getLabel(locale));
            return;
        }
        OutlineRow texts = new OutlineRow(index.getCatalogue(), locale);
        List<List<String>> rows = new ArrayList<>();
        hits.stream().limit(limit).map(hit -> row(index, texts, hit.course())).forEach(rows::add);
        List<String> header = Columns.header(HEADER, rows, locale);
        rows.add(0, header);
        Columns columns = Columns.fitting(rows, WIDEST);
        columns.lines(header).forEach(line -> out.println(palette.faint(line)));
        rows.stream().skip(1).flatMap(row -> columns.lines(row).stream()).forEach(out::println);
        if (hits.size() > limit) {
            out.println(palette.faint(Phrase.MORE.getLabel(locale) + ": " + (hits.size() - limit)));
        }
    }

    private List<String> row(CatalogueIndex index, OutlineRow texts, Course course) {
        String clusters = course.getClusters().stream()
                .map(id -> Printable.of(index.find(Cluster.class, id)
                        .map(cluster -> cluster.getTitle().get(locale))
                        .orElse(id.toString())))
                .collect(Collectors.joining("; "));
        return List.of(
                texts.title(course),
                clusters,
                texts.ages(course),
                texts.level(course),
                Printable.of(course.getId().toString()));
    }
}
