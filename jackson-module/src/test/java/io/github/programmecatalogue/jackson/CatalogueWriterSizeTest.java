package io.github.programmecatalogue.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.programmecatalogue.model.CatalogueEntry;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.Section;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A catalogue larger than memory can be written. */
class CatalogueWriterSizeTest {

    private static final int COURSES = 200_000;

    /** What may be in buffers. */
    private static final int BUFFERED = 16_384;

    /** No course of the test takes fewer bytes. */
    private static final int LEAST = "{\"id\":\"c0\",\"title\":{\"en\":\"c0\"}".length();

    private final CountingStream out = new CountingStream();
    private WeakReference<Course> first = new WeakReference<>(null);

    @ParameterizedTest
    @EnumSource
    void pullsOneEntryAfterTheOtherAndKeepsNone(Layout layout) throws IOException {
        // All courses come out of one flatMap, which an iterator would drain at once.
        Stream<CatalogueEntry> entries =
                Stream.of(Stream.of(Academy.HEADER), courses()).flatMap(part -> part);

        CatalogueWriter.of(layout).write(entries, out);

        assertThat(out.bytes).isGreaterThan((long) COURSES * LEAST);
    }

    private Stream<CatalogueEntry> courses() {
        return IntStream.range(0, COURSES).mapToObj(i -> {
            assertThat(out.bytes + BUFFERED)
                    .as("bytes written before course " + i)
                    .isGreaterThan((long) i * LEAST);
            Course course = Academy.course("c" + i);
            if (i == 0) {
                first = new WeakReference<>(course);
            }
            if (i == COURSES - 1) {
                System.gc();
                assertThat(first.get()).isNull();
            }
            return new CatalogueEntry.Member(Section.COURSES, i, course);
        });
    }

    private static final class CountingStream extends OutputStream {

        private long bytes;

        @Override
        public void write(int b) {
            bytes++;
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes += length;
        }
    }
}
