package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.LearningPath;
import io.github.programmecatalogue.query.PathAnswer;
import io.github.programmecatalogue.query.ShutGate;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Workload;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the courses by which a pupil comes to a goal, with the age at which each is entered; or every gate that is shut. */
final class PathPrinter {

    private static final String INDENT = "  ";
    private static final int[] WIDEST = {4, 60, 20, 16};

    private final PrintWriter out;
    private final Palette palette;
    private final Locale locale;
    private final CatalogueIndex index;

    PathPrinter(PrintWriter out, Palette palette, Locale locale, CatalogueIndex index) {
        this.out = out;
        this.palette = palette;
        this.locale = locale;
        this.index = index;
    }

    void print(Id<?> goal, int age, PathAnswer answer) {
        Phrase heading = answer.getPath().isPresent() ? Phrase.PATH : Phrase.NO_PATH;
        out.println(palette.heading(heading.format(locale, title(goal), Phrase.years(locale, age))));
        answer.getPath().ifPresent(this::print);
        for (ShutGate gate : answer.getShutGates()) {
            String chain = gate.chain().stream().map(this::title).collect(Collectors.joining(" → "));
            out.println(INDENT + chain + ": " + gate.getReason(locale));
        }
    }

    private void print(LearningPath path) {
        if (path.getSteps().isEmpty()) {
            out.println(INDENT + Phrase.NOTHING_LEFT.getLabel(locale));
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (LearningPath.Step step : path.getSteps()) {
            Course course = step.course();
            rows.add(List.of(
                    rows.size() + 1 + ".",
                    title(course.getId()),
                    Phrase.AT_AGE.format(locale, Phrase.years(locale, step.age())),
                    hours(course.getWorkload().flatMap(Workload::totalHours))));
        }
        Columns columns = Columns.fitting(rows, WIDEST);
        rows.stream().flatMap(row -> columns.lines(row).stream()).forEach(line -> out.println(INDENT + line));
        path.getHours().ifPresent(hours -> out.println(INDENT + Phrase.TOGETHER.format(locale, hours(Optional.of(hours)))));
        if (!path.isProvenShortest()) {
            out.println(INDENT + Phrase.PERHAPS_NOT_SHORTEST.getLabel(locale));
        }
    }

    private String hours(Optional<BigDecimal> hours) {
        return hours.map(number -> Phrase.IN_HOURS.format(locale, number.toPlainString())).orElse("");
    }

    /** What people call a course or a competency; its id where the catalogue does not know it. */
    private String title(Id<?> id) {
        return Printable.of(index.find(Course.class, id.toString())
                .map(Course::getTitle)
                .or(() -> index.find(Competency.class, id.toString()).map(Competency::getTitle))
                .map(title -> title.get(locale))
                .orElse(id.toString()));
    }
}
