package io.github.programmecatalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the compiler refuses, so that no test of a running program has to. */
class PhantomIdTest {

    @TempDir
    Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Course.builder().addCluster(Id.<Cluster>of(\"x\"));",
                "Course.builder().addCluster(Id.of(\"x\"));",
                "Course.builder().addCluster(\"x\");",
                "Id<Course> id = Course.builder().id(\"x\").title(LocalizedText.of(\"en\", \"X\")).build().getId();",
                "Offering.builder().course(Id.<Course>of(\"x\")).provider(Id.<Provider>of(\"y\"));",
                "CompetencyLevel.builder().competency(Id.<Competency>of(\"x\"));"
            })
    void anIdGoesWhereItBelongs(String statement) {
        assertThat(errorsIn(programOf(statement))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Course.builder().addCluster(Id.<Course>of(\"x\")); | Id<Course> cannot be converted to Id<Cluster>",
                "Course.builder().partOf(Id.<Offering>of(\"x\")); | Id<Offering> cannot be converted to Id<Course>",
                "Offering.builder().course(Id.<Cluster>of(\"x\")); | Id<Cluster> cannot be converted to Id<Course>",
                "Prerequisite.builder().addAnyOf(Id.<Cluster>of(\"x\")); | Id<Cluster> cannot be converted to Id<Course>",
                "Id<Cluster> id = Id.<Course>of(\"x\"); | incompatible types: Id<Course> cannot be converted to Id<Cluster>"
            })
    void anIdGoesNowhereElse(String statement, String complaint) {
        assertThat(errorsIn(programOf(statement))).singleElement().asString().contains(complaint);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Course", "Catalogue", "Offering", "Entity<Course>", "Workload", "Price"})
    void nobodyElseImplementsAType(String type) {
        assertThat(errorsIn("""
                import io.github.programmecatalogue.model.*;
                import io.github.programmecatalogue.value.*;
                abstract class Program implements %s {}
                """.formatted(type)))
                .singleElement()
                .asString()
                .contains("class is not allowed to extend sealed class");
    }

    @Test
    void aProgramThatIsNoneIsRefused() {
        assertThat(errorsIn("class Program { void run() { nonsense } }")).isNotEmpty();
    }

    private static String programOf(String statement) {
        return """
                import io.github.programmecatalogue.model.*;
                import io.github.programmecatalogue.value.*;
                class Program {
                    void run() {
                        %s
                    }
                }
                """.formatted(statement);
    }

    private List<String> errorsIn(String program) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK runs the tests");
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        List<String> options =
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path"), "-d", output.toString());
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            compiler.getTask(null, files, diagnostics, options, null, List.of(new Source(program)))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ENGLISH))
                .map(message -> message.replaceAll("io\\.github\\.programmecatalogue\\.\\w+\\.", ""))
                .toList();
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Program.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
