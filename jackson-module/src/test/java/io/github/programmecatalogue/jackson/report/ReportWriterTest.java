package io.github.programmecatalogue.jackson.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

    private static final ReportWriter FAILING = ReportWriter.of((report, setting, out) -> {
        out.write("half of a ");
        throw new IOException("No more");
    });

    @TempDir
    private Path folder;

    @Test
    void replacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "x".repeat(1_000_000));

        ReportWriter.json().write(Reports.faulty(), file);

        assertThat(file).hasContent(ReportWriter.json().toString(Reports.faulty()));
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }

    @Test
    void leavesAFileAsItWasIfWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "the report of yesterday");

        assertThatThrownBy(() -> FAILING.write(Reports.faulty(), file))
                .isInstanceOf(IOException.class)
                .hasMessage("No more");

        assertThat(file).hasContent("the report of yesterday");
        assertThat(folder.toFile().list()).containsExactly("report.json");
    }

    @Test
    void leavesNoFileIfWritingFails() {
        assertThatThrownBy(() -> FAILING.write(Reports.faulty(), folder.resolve("report.json")))
                .hasMessage("No more");

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void writesThroughALink() throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), "the report of yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("latest.json"), file);

        ReportWriter.json().write(Reports.faulty(), link);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent(ReportWriter.json().toString(Reports.faulty()));
    }
}
