package io.github.programmecatalogue.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.programmecatalogue.jackson.CatalogueModule;
import io.github.programmecatalogue.model.Catalogue;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has one Jackson need not have the other, and may have both. */
class ProgramsTest {

    private static final String PROGRAMS = path(Jackson2Program.class);
    private static final String NULLNESS = path(NullMarked.class);
    private static final String OURS = path(Catalogue.class, CatalogueModule.class, constraint(), JsonCreator.class);
    private static final String JACKSON_2 =
            path(com.fasterxml.jackson.core.JsonParser.class, com.fasterxml.jackson.databind.ObjectMapper.class);
    private static final String JACKSON_3 =
            path(tools.jackson.core.JsonParser.class, tools.jackson.databind.ObjectMapper.class);
    private static final Path GOLDEN =
            pathOf(Objects.requireNonNull(ProgramsTest.class.getResource("/golden/catalogue.json")));

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"found", "added"})
    void needNoJackson3OnTheClassPath(String how) throws Exception {
        runOnClassPath(Jackson2Program.class, how, OURS, JACKSON_2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"found", "added"})
    void needNoJackson2OnTheClassPath(String how) throws Exception {
        runOnClassPath(Jackson3Program.class, how, OURS, JACKSON_3);
    }

    @ParameterizedTest
    @ValueSource(classes = {Jackson2Program.class, Jackson3Program.class})
    void mayHaveBothOnTheClassPath(Class<?> program) throws Exception {
        runOnClassPath(program, "found", OURS, JACKSON_2, JACKSON_3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"found", "added"})
    void needNoJackson2OnTheModulePath(String how) throws Exception {
        String module = "module program { requires io.github.programmecatalogue.jackson; }";
        runOnModulePath(module, Jackson3Program.class, how, OURS, JACKSON_3);
    }

    @ParameterizedTest
    @ValueSource(classes = {Jackson2Program.class, Jackson3Program.class})
    void mayHaveBothOnTheModulePath(Class<?> program) throws Exception {
        String module = "module program {"
                + " requires io.github.programmecatalogue.jackson; requires com.fasterxml.jackson.databind; }";
        runOnModulePath(module, program, "added", OURS, JACKSON_2, JACKSON_3);
    }

    private void runOnClassPath(Class<?> program, String how, String... paths) throws Exception {
        assertReadsAndWrites(how, "--class-path", join(PROGRAMS, paths), program.getName());
    }

    /** Compiles a program as a module of its own, and runs it. */
    private void runOnModulePath(String module, Class<?> program, String how, String... paths) throws Exception {
        Path compiled = directory.resolve("compiled");
        Path declaration = Files.writeString(directory.resolve("module-info.java"), module);
        Path source = Path.of("src/test/java", program.getName().replace('.', '/') + ".java");
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int status = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(
                        out,
                        out,
                        "--module-path",
                        join(NULLNESS, paths),
                        "-d",
                        compiled.toString(),
                        declaration.toString(),
                        source.toString());
        assertThat(status).as(said.toString()).isZero();
        assertReadsAndWrites(
                how, "--module-path", join(compiled.toString(), paths), "--module", "program/" + program.getName());
    }

    /** Runs a program in a virtual machine of its own: it must write the catalogue that it has read. */
    private void assertReadsAndWrites(String how, String... program) throws Exception {
        Path written = directory.resolve("written.json");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(program));
        command.addAll(List.of(GOLDEN.toString(), written.toString(), how));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).isEmpty();
        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(GOLDEN));
    }

    /** Where classes come from: jars, or folders of what this build has compiled. */
    private static String path(Class<?>... classes) {
        return Stream.of(classes)
                .map(type -> pathOf(type.getProtectionDomain().getCodeSource().getLocation())
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Not named in the source: to depend on what the core depends on is not for this module. */
    private static Class<?> constraint() {
        try {
            return Class.forName("jakarta.validation.Constraint");
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Path pathOf(URL url) {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static String join(String first, String... others) {
        return first + File.pathSeparator + String.join(File.pathSeparator, others);
    }
}
