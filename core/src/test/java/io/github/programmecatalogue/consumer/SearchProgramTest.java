package io.github.programmecatalogue.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.Catalogue;
import jakarta.validation.Constraint;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.junit.jupiter.api.Test;

/** Whoever does not search need not have Lucene; whoever does is told what is missing. Each in a machine of its own. */
class SearchProgramTest {

    private static final String OURS = path(Catalogue.class, Constraint.class);
    private static final String LUCENE_CORE = path(IndexWriter.class);
    private static final String LUCENE = path(IndexWriter.class, RussianAnalyzer.class);
    private static final String PROGRAM = path(SearchProgram.class);

    private static final List<String> FOUND = List.of("listed 1", "found 1");
    private static final List<String> MISSING = List.of(
            "listed 1",
            "Search needs Apache Lucene 9: org.apache.lucene:lucene-core and"
                    + " org.apache.lucene:lucene-analysis-common on the class path, or on the module path with"
                    + " --add-modules org.apache.lucene.core,org.apache.lucene.analysis.common");

    @Test
    void searchesOnTheClassPath() throws Exception {
        assertThat(run("--class-path", join(PROGRAM, OURS, LUCENE))).isEqualTo(FOUND);
    }

    @Test
    void saysOnTheClassPathWhatIsMissing() throws Exception {
        assertThat(run("--class-path", join(PROGRAM, OURS))).isEqualTo(MISSING);
        assertThat(run("--class-path", join(PROGRAM, OURS, LUCENE_CORE))).isEqualTo(MISSING);
    }

    @Test
    void searchesOnTheModulePath() throws Exception {
        assertThat(runOnModulePath(
                        "io.github.programmecatalogue,org.apache.lucene.core,org.apache.lucene.analysis.common"))
                .isEqualTo(FOUND);
    }

    @Test
    void saysOnTheModulePathWhatIsMissing() throws Exception {
        assertThat(runOnModulePath("io.github.programmecatalogue")).isEqualTo(MISSING);
        assertThat(run(
                        "--module-path",
                        OURS,
                        "--add-modules",
                        "io.github.programmecatalogue",
                        "--class-path",
                        join(PROGRAM, LUCENE)))
                .as("a module does not read the class path")
                .isEqualTo(MISSING);
    }

    private static List<String> runOnModulePath(String modules) throws Exception {
        return run("--module-path", join(OURS, LUCENE), "--add-modules", modules, "--class-path", PROGRAM);
    }

    /** What the program prints. */
    private static List<String> run(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.add(SearchProgram.class.getName());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD) // a newer Java is news to Lucene, and it says so there
                .start();
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }

    /** Where classes come from: jars, or folders of what this build has compiled. */
    private static String path(Class<?>... classes) {
        return Stream.of(classes).map(SearchProgramTest::origin).collect(Collectors.joining(File.pathSeparator));
    }

    private static String origin(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String join(String... paths) {
        return String.join(File.pathSeparator, paths);
    }
}
