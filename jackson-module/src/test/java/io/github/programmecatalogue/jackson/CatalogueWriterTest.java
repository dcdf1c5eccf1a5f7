package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.value.LocalizedText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.exc.JacksonIOException;

class CatalogueWriterTest {

    private static final String PRETTY = """
            {
              "formatVersion": "1.0",
              "id": "academy",
              "title": {
                "en": "Academy \uD83E\uDD16",
                "ru": "Академия"
              },
              "language": "en",
              "extensions": {
                "x": [
                  [],
                  {}
                ]
              },
              "clusters": [
                {
                  "id": "software",
                  "title": {
                    "en": "Software"
                  }
                }
              ],
              "courses": [
                {
                  "id": "cpp",
                  "title": {
                    "en": "cpp"
                  },
                  "kind": "programme",
                  "status": "published"
                },
                {
                  "id": "java",
                  "title": {
                    "en": "java"
                  },
                  "kind": "programme",
                  "status": "published"
                }
              ]
            }
            """;

    private static final String COMPACT = """
            {"formatVersion":"1.0","id":"academy","title":{"en":"Academy \uD83E\uDD16","ru":"Академия"},\
            "language":"en","extensions":{"x":[[],{}]},\
            "clusters":[{"id":"software","title":{"en":"Software"}}],\
            "courses":[{"id":"cpp","title":{"en":"cpp"},"kind":"programme","status":"published"},\
            {"id":"java","title":{"en":"java"},"kind":"programme","status":"published"}]}""";

    private static final String LINES = """
            {"catalogue":{"formatVersion":"1.0","id":"academy",\
            "title":{"en":"Academy \uD83E\uDD16","ru":"Академия"},"language":"en","extensions":{"x":[[],{}]}}}
            {"clusters":{"id":"software","title":{"en":"Software"}}}
            {"courses":{"id":"cpp","title":{"en":"cpp"},"kind":"programme","status":"published"}}
            {"courses":{"id":"java","title":{"en":"java"},"kind":"programme","status":"published"}}
            """;

    @Test
    void writesForPeople() {
        assertThat(CatalogueWriter.pretty().format(Academy.CATALOGUE)).isEqualTo(PRETTY);
    }

    @Test
    void writesWithoutWhiteSpace() {
        assertThat(CatalogueWriter.compact().format(Academy.CATALOGUE)).isEqualTo(COMPACT);
    }

    @Test
    void writesALineForEachEntry() {
        assertThat(CatalogueWriter.lines().format(Academy.CATALOGUE)).isEqualTo(LINES);
    }

    @Test
    void writesACatalogueThatListsNothing() {
        String header =
                "\"formatVersion\":\"1.0\",\"id\":\"catalogue\",\"title\":{\"en\":\"Catalogue\"},\"language\":\"en\"";

        assertThat(CatalogueWriter.compact().format(Examples.SMALL_CATALOGUE)).isEqualTo("{" + header + "}");
        assertThat(CatalogueWriter.lines().format(Examples.SMALL_CATALOGUE))
                .isEqualTo("{\"catalogue\":{" + header + "}}\n");
    }

    @Test
    void writesSectionsAndEntitiesInTheOrderInWhichTheyCome() throws IOException {
        assertThat(written(
                        CatalogueWriter.compact(),
                        Academy.HEADER,
                        Academy.SECOND_COURSE,
                        Academy.FIRST_COURSE,
                        Academy.CLUSTER))
                .endsWith("\"courses\":["
                        + "{\"id\":\"java\",\"title\":{\"en\":\"java\"},\"kind\":\"programme\",\"status\":\"published\"},"
                        + "{\"id\":\"cpp\",\"title\":{\"en\":\"cpp\"},\"kind\":\"programme\",\"status\":\"published\"}],"
                        + "\"clusters\":[{\"id\":\"software\",\"title\":{\"en\":\"Software\"}}]}");
    }

    @Test
    void escapesWhatSomeProgramsTakeForTheEndOfALine() {
        String text = "1\n2\r3\u000B4\f5\u00856\u20287\u20298";
        Catalogue catalogue = Catalogue.builder()
                .id("academy")
                .title(LocalizedText.of("en", text))
                .language("en")
                .putAlternateId(text, text)
                .build();
        String escaped = "\"1\\n2\\r3\\u000B4\\f5\\u00856\\u20287\\u20298\"";

        assertThat(CatalogueWriter.lines().format(catalogue))
                .isEqualTo("{\"catalogue\":{\"formatVersion\":\"1.0\",\"id\":\"academy\",\"alternateIds\":{" + escaped
                        + ":" + escaped + "},\"title\":{\"en\":" + escaped + "},\"language\":\"en\"}}\n");
    }

    @Test
    void consumesAParallelStreamInOrderOnTheCallingThread() throws IOException {
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        Catalogue catalogue = Academy.CATALOGUE.withCourses(
                IntStream.range(0, 200).mapToObj(i -> Academy.course("c" + i)).toList());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Stream<CatalogueEntry> entries = catalogue.entries().parallel().peek(entry -> {
            // Long enough for another thread to take a share.
            LockSupport.parkNanos(1_000_000);
            threads.add(Thread.currentThread());
        });
        CatalogueWriter.pretty().write(entries, out);

        assertThat(threads).containsExactly(Thread.currentThread());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(CatalogueWriter.pretty().format(catalogue));
    }

    @Test
    void flushesWhatItWritesToAndClosesNothing() throws IOException {
        StringBuilder calls = new StringBuilder();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                calls.append('w');
            }

            @Override
            public void flush() {
                calls.append('f');
            }

            @Override
            public void close() {
                calls.append('c');
            }
        };
        try (Stream<CatalogueEntry> entries = Academy.CATALOGUE.entries().onClose(() -> calls.append('c'))) {
            CatalogueWriter.lines().write(entries, out);
            assertThat(calls).matches("w+f");
        }
    }

    @Test
    void leavesADocumentUnfinishedThatBreaksOff() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IllegalStateException reason = new IllegalStateException("The database is gone");

        assertThatThrownBy(() -> CatalogueWriter.compact()
                        .write(
                                Stream.of(Academy.HEADER, Academy.CLUSTER).peek(entry -> {
                                    if (entry.equals(Academy.CLUSTER)) {
                                        throw reason;
                                    }
                                }),
                                out))
                .isSameAs(reason);

        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("\"extensions\":{\"x\":[[],{}]}");
    }

    @Test
    void tellsAFailureOfTheOutputFromOneOfTheStream() {
        IOException full = new IOException("No space left on device");
        JacksonIOException gone = JacksonIOException.construct(new IOException("Connection reset"));

        assertThatThrownBy(() -> CatalogueWriter.compact().write(Academy.CATALOGUE, failing(full)))
                .isSameAs(full);
        assertThatThrownBy(() -> CatalogueWriter.compact()
                        .write(
                                Stream.generate(() -> {
                                    throw gone;
                                }),
                                OutputStream.nullOutputStream()))
                .isSameAs(gone);
    }

    private static OutputStream failing(IOException reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw reason;
            }
        };
    }

    private static String written(CatalogueWriter writer, CatalogueEntry... entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(Stream.of(entries), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
