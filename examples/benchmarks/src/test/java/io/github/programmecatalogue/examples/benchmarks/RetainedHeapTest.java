package io.github.programmecatalogue.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RetainedHeapTest {

    @Tag("slow")
    @Test
    void isSmallSinceEqualIdsAndKeywordsAreKeptOnce() {
        RetainedHeap heap = RetainedHeap.of(500);

        assertThat((double) heap.library() / heap.records()).isBetween(0.3, 0.6);
    }

    @Test
    void isToldByCourse() {
        assertThat(new RetainedHeap(10, 500, 1000).toText())
                .isEqualTo("retained heap, bytes a course: library 50, records 100, library ÷ records 0.50");
    }
}
