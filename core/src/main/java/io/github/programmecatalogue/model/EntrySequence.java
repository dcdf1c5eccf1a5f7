package io.github.programmecatalogue.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The entries of a catalogue by position: the header first, then section after section. */
final class EntrySequence {

    private static final Section[] SECTIONS = Section.values();

    private final Catalogue catalogue;
    private final List<List<? extends Entity<?>>> lists = new ArrayList<>();
    private final int[] ends = new int[SECTIONS.length];

    private EntrySequence(Catalogue catalogue) {
        this.catalogue = catalogue;
        int end = 1;
        for (Section section : SECTIONS) {
            List<? extends Entity<?>> list = catalogue.list(section);
            lists.add(list);
            end = Math.addExact(end, list.size());
            ends[section.ordinal()] = end;
        }
    }

    static EntrySequence of(Catalogue catalogue) {
        return new EntrySequence(catalogue);
    }

    Stream<CatalogueEntry> stream() {
        return IntStream.range(0, ends[ends.length - 1]).mapToObj(this::entry);
    }

    private CatalogueEntry entry(int position) {
        if (position == 0) {
            return new CatalogueEntry.Header(CatalogueHeader.of(catalogue));
        }
        int start = 1;
        int i = 0;
        while (position >= ends[i]) {
            start = ends[i++];
        }
        int index = position - start;
        return new CatalogueEntry.Member(SECTIONS[i], index, lists.get(i).get(index));
    }
}
