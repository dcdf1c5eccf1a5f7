package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.model.Competency;
import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.LearningPaths;
import io.github.programmecatalogue.query.PathAnswer;
import io.github.programmecatalogue.query.PathMeasure;
import io.github.programmecatalogue.query.Pupil;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints how a pupil comes to a course or to a competency. */
@Command(
        name = "path",
        description = "Prints the shortest way for a pupil to a course or to a competency, or why there is none.",
        exitCodeList = {
            "0:There is a way.",
            "1:There is none, or a part of the catalogue could not be read.",
            "2:The command line was wrong.",
            "3:The file could not be read, or the program failed."
        })
final class PathCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Appearance appearance = new Appearance();

    @ArgGroup(multiplicity = "1")
    private Goal goal = new Goal();

    @Option(names = "--age", paramLabel = "YEARS", required = true, description = "How old the pupil is now.")
    private int age;

    @Option(
            names = "--finished",
            paramLabel = "COURSE[,COURSE...]",
            description = "The ids of courses that the pupil has finished.")
    private List<String> finished = new ArrayList<>();

    @Option(
            names = "--able",
            paramLabel = "COMPETENCY[=PROFICIENCY][,...]",
            description = "The ids of competencies that the pupil has, such as digcomp-3.4=3.")
    private List<String> competencies = new ArrayList<>();

    @Option(
            names = "--by",
            paramLabel = "MEASURE",
            defaultValue = "courses",
            description = "What makes a way short: courses or hours. Default: courses.")
    private PathMeasure measure = PathMeasure.COURSES;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private Source source = new Source();

    PathCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Where the pupil wants to come. */
    private static final class Goal {

        @Option(names = "--to", paramLabel = "COURSE", description = "The id of the course to come to.")
        private @Nullable String course;

        @Option(
                names = "--to-competency",
                paramLabel = "COMPETENCY[=PROFICIENCY]",
                description = "The id of the competency to come to, such as digcomp-3.4=3.")
        private @Nullable String competency;

        PathAnswer path(LearningPaths paths, Pupil pupil, TypedIds ids) {
            return course == null ? paths.toCompetency(pupil, competency(ids)) : paths.toCourse(pupil, Id.of(course));
        }

        Id<?> id(TypedIds ids) {
            return course == null ? competency(ids).getCompetency() : Id.<Course>of(course);
        }

        /** What the catalogue calls it: a course and a competency may have one id. */
        Optional<LocalizedText> title(CatalogueIndex index, TypedIds ids) {
            return course == null
                    ? index.find(Competency.class, competency(ids).getCompetency())
                            .map(Competency::getTitle)
                    : index.find(Course.class, course).map(Course::getTitle);
        }

        private CompetencyLevel competency(TypedIds ids) {
            return ids.competency(Objects.requireNonNull(competency, "competency"));
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        LoadedCatalogue loaded = LoadedCatalogue.of(source.file(), terminal, appearance.locale());
        CatalogueIndex index = loaded.index(terminal, appearance.locale());
        TypedIds ids = new TypedIds(loaded.catalogue());
        PathAnswer answer = answer(index, ids);
        new PathPrinter(terminal.out(), appearance.palette(terminal), appearance.locale(), index)
                .print(goal.id(ids), goal.title(index, ids), age, answer);
        return answer.getPath().isPresent() ? loaded.status() : ExitStatus.ERRORS_FOUND;
    }

    private PathAnswer answer(CatalogueIndex index, TypedIds ids) {
        try {
            Pupil pupil = Pupil.ofAge(age)
                    .withFinished(finished.stream().flatMap(ids::courses).toArray(String[]::new));
            for (CompetencyLevel competency :
                    competencies.stream().flatMap(ids::competencies).toList()) {
                pupil = pupil.withCompetency(competency);
            }
            return goal.path(index.learningPaths().by(measure), pupil, ids);
        } catch (IllegalArgumentException e) { // such as a malformed id
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(), String.valueOf(e.getMessage()), e);
        }
    }
}
