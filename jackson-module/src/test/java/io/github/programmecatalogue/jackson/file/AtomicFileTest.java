package io.github.programmecatalogue.jackson.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.GroupPrincipal;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {

    private static final String OLD = "the file of yesterday";

    private static final String GROUP = "posix:group";

    private static final int WORDS = 5_000;

    /** Longer than the buffer. */
    private static final String NEW = "today ".repeat(WORDS);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeTheOldFile() throws IOException {
        file = Files.writeString(folder.resolve("file.json"), OLD);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheOldFileWhicheverOperationFails() throws IOException {
        List<String> fatal = new ArrayList<>();
        List<String> harmless = new ArrayList<>();
        FailingDisk disk = FailingDisk.at(folder, 0);
        for (int i = 1; fails(disk); i++) {
            (Files.readString(file).equals(OLD) ? fatal : harmless).addAll(disk.failed());
            Files.writeString(file, OLD);
            disk = FailingDisk.at(folder, i);
        }

        assertThat(file).hasContent(NEW);
        assertThat(fatal)
                .startsWith(
                        "check access",
                        "check access",
                        "read attributes",
                        "open",
                        "set posix:group",
                        "set posix:permissions",
                        "write")
                .endsWith("write", "write", "force", "close", "move");
        assertThat(harmless)
                .as("of the folder, after the move")
                .containsExactly("open", "force", "close")
                .isEqualTo(disk.operations()
                        .subList(fatal.size(), disk.operations().size()));
    }

    /** Whether an operation failed; if so, the file is the old one and somebody is told, or it is the new one. */
    private boolean fails(FailingDisk disk) throws IOException {
        Throwable thrown = catchThrowable(() -> writeNew(disk.path(file)));
        if (thrown != null) {
            assertThat(thrown)
                    .isInstanceOf(IOException.class)
                    .hasMessage("Disk failed at " + disk.failed().get(0));
        }
        assertThat(file).as("after " + disk.operations()).hasContent(thrown == null ? NEW : OLD);
        assertThat(folder.toFile().list()).as("after " + disk.operations()).containsExactly("file.json");
        return !disk.failed().isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheOldFileWhenTheDiskDies() throws IOException {
        FailingDisk disk = FailingDisk.from(folder, 8);

        assertThatThrownBy(() -> writeNew(disk.path(file)))
                .isInstanceOf(IOException.class)
                .hasMessage("Disk failed at write")
                .hasSuppressedException(new IOException("Disk failed at delete"));

        assertThat(file).hasContent(OLD);
    }

    @Test
    void leavesNoFileIfItsContentFails() {
        IllegalStateException reason = new IllegalStateException("No more");

        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("new.json"), out -> {
                    out.write(NEW.getBytes(StandardCharsets.UTF_8));
                    throw reason;
                }))
                .isSameAs(reason);

        assertThat(folder.toFile().list()).containsExactly("file.json");
    }

    @Test
    void takesContentThatClosesItsStream() throws IOException {
        AtomicFile.write(file, out -> {
            try (OutputStream closed = out) {
                closed.write(NEW.getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(file).hasContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file.json", "new.json"})
    @DisabledOnOs(OS.WINDOWS)
    void writesThroughLinks(String name) throws IOException {
        Path target = folder.resolve(name);
        Path latest = Files.createSymbolicLink(folder.resolve("latest.json"), Path.of(name));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), latest);

        writeNew(link);

        assertThat(link).isSymbolicLink();
        assertThat(latest).isSymbolicLink();
        assertThat(target).isRegularFile().hasContent(NEW);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesALinkThatLeadsToItself() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

        assertThatThrownBy(() -> writeNew(link))
                .isInstanceOf(FileSystemLoopException.class)
                .hasMessage(link.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x--x"})
    @DisabledOnOs(OS.WINDOWS)
    void keepsThePermissionsOfTheOldFile(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        writeNew(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheGroupOfTheOldFile() throws IOException {
        GroupPrincipal group =
                file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByGroupName("daemon");
        assumeThatCode(() -> Files.setAttribute(file, GROUP, group)).doesNotThrowAnyException();

        writeNew(file);

        assertThat(Files.getAttribute(file, GROUP)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"rw-r-----, rw-------", "rw-rw-r--, rw----r--", "r-xrwx---, r-x------"})
    @DisabledOnOs(OS.WINDOWS)
    void givesAnotherGroupNothing(String old, String written) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(old));

        writeNew(new OneGroup(folder).wrapPath(file));

        assertThat(file).hasContent(NEW);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "---------"})
    @DisabledOnOs(OS.WINDOWS)
    void keepsTheDraftFromThoseWhoMayNotReadTheOldFile(String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        AtomicFile.write(
                file,
                out -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(draft())))
                        .isEqualTo(permissions));
    }

    @ParameterizedTest
    @CsvSource({
        "catalogue.json, catalogue.json",
        "новый каталог курсов, новый каталог курсов",
    })
    void callsTheDraftLikeTheFile(String name, String beginning) throws IOException {
        AtomicFile.write(
                folder.resolve(name),
                out -> assertThat(draft().getFileName().toString())
                        .matches("\\." + beginning + "\\.[-0-9a-f]{36}\\.tmp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n", "ж", "\uD83E\uDD16"})
    void writesAFileOfTheLongestName(String letter) throws IOException {
        int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
        Path named = folder.resolve(letter.repeat(255 / bytes));

        writeNew(named);

        assertThat(named).hasContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "link.log"})
    @EnabledOnOs(OS.LINUX)
    void addsToAFileThatIsOpenAlready(String name) throws Exception {
        Path output = folder.resolve(name);
        if (output.startsWith(folder)) {
            Files.createSymbolicLink(output, Path.of("/dev/stdout"));
        }
        Object log = Files.getAttribute(file, "unix:ino");

        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--class-path",
                        System.getProperty("java.class.path"),
                        LoggingProgram.class.getName(),
                        output.toString())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(file.toFile()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(program.waitFor()).isZero();
        assertThat(file).hasContent(OLD + "before\ncontent\nafter\n");
        assertThat(Files.getAttribute(file, "unix:ino")).isEqualTo(log);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void givesANewFileThePermissionsThatAnyNewFileHas() throws IOException {
        Path written = folder.resolve("new.json");

        writeNew(written);

        assertThat(Files.getPosixFilePermissions(written))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("any"))));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void writesIntoAPipe() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> contentOf(pipe));

        writeNew(pipe);

        assertThat(read.get(10, TimeUnit.SECONDS)).isEqualTo(NEW);
        assertThat(Files.isRegularFile(pipe)).isFalse();
    }

    @Test
    void namesTheFolderThatIsMissing() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> writeNew(nowhere.resolve("file.json")))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere.toString());
    }

    @Test
    void writesIntoAFileSystemWithoutPermissionsAndFoldersToOpen() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("files.zip"), Map.of("create", "true"))) {
            Path zipped = Files.writeString(zip.getPath("file.json"), OLD);

            writeNew(zipped);

            assertThat(zipped).hasContent(NEW);
            try (var files = Files.list(zip.getPath("/"))) {
                assertThat(files).containsExactly(zipped.toAbsolutePath());
            }
        }
    }

    private static void writeNew(Path file) throws IOException {
        AtomicFile.write(file, out -> {
            for (int i = 0; i < WORDS; i++) {
                out.write("today ".getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    /** The file beside the old one. */
    private Path draft() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(path -> path.toString().endsWith(".tmp"))
                    .findAny()
                    .orElseThrow();
        }
    }

    private static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A disk on which no file can be given to a group. */
    private static final class OneGroup extends FilterFileSystemProvider {

        OneGroup(Path folder) {
            super("one-group://", folder.getFileSystem());
        }

        @Override
        public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
            if (attribute.equals(GROUP)) {
                throw new FileSystemException(path.toString(), null, "Operation not permitted");
            }
            super.setAttribute(path, attribute, value, options);
        }
    }
}
