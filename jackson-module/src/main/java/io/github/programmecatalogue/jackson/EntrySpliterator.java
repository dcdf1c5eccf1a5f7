package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.model.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a document as they are read. For a parallel stream it gives off small batches: one thread reads, and the
 * others work on what has been read.
 */
final class EntrySpliterator implements Spliterator<CatalogueEntry> {

    /** Enough for handing over to cost next to nothing, and few enough for the last batches to end together. */
    private static final int BATCH = 256;

    private final Entries entries;

    EntrySpliterator(Entries entries) {
        this.entries = entries;
    }

    @Override
    public boolean tryAdvance(Consumer<? super CatalogueEntry> action) {
        CatalogueEntry entry = entries.next();
        if (entry == null) {
            return false;
        }
        action.accept(entry);
        return true;
    }

    @Override
    public @Nullable Spliterator<CatalogueEntry> trySplit() {
        List<CatalogueEntry> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && tryAdvance(batch::add)) {
            // Adding is all there is to do.
        }
        return batch.isEmpty() ? null : batch.spliterator();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}
