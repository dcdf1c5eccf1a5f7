package io.github.programmecatalogue.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTest {

    private static final Charset WINDOWS = Charset.forName("windows-1251");
    private static final Charset DOS = Charset.forName("IBM866");
    private static final String FAULTY = Samples.FAULTY.file().toString();

    private final Properties before = (Properties) System.getProperties().clone();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "sarif"})
    void takesDocumentsInUtf8WhateverItsEncoding(String format) {
        run("validate", "--language", "ru", "--format", format, FAULTY);

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Ссылка ").doesNotContain("\ufffd");
    }

    @Test
    void takesTextInItsEncodingAndComplaintsInTheirs() {
        run("validate", "--language", "ru", FAULTY, "нет.json");

        assertThat(out.toString(WINDOWS)).contains("есть ошибки (ошибки: 18");
        assertThat(err.toString(DOS)).isEqualTo("нет.json: there is no such file" + System.lineSeparator());
    }

    private void run(String... args) {
        System.setProperty("stdout.encoding", WINDOWS.name());
        System.setProperty("stderr.encoding", DOS.name());
        Main.run(Terminal.of(new PrintStream(out, true), new PrintStream(err, true), 100, false, false), args);
    }
}
