package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.jackson.wire.TaggedReader;
import io.github.programmecatalogue.jackson.wire.Token;
import io.github.programmecatalogue.model.Section;
import java.io.StringReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Finds values in a text by their pointers, in one walk that passes over whatever no pointer leads through. */
final class DocumentPlaces {

    private final String text;
    private final DocumentForm form;
    private final TextLines lines;
    private final PointerTree root = new PointerTree();
    private final Map<String, PointerTree> byPointer = new LinkedHashMap<>();

    DocumentPlaces(String text, DocumentForm form, Collection<String> pointers) {
        this.text = text;
        this.form = form;
        this.lines = new TextLines(text);
        pointers.forEach(pointer -> byPointer.put(pointer, root.grow(pointer)));
    }

    Map<String, DocumentPlace> find() {
        switch (form) {
            case JSON -> walkDocument(new LenientJsonSource(new StringReader(text)), Math::toIntExact);
            case LINES -> walkLines();
            case YAML ->
                walkDocument(
                        YamlEngine.read(new StringReader(text), DocumentInput.of(text)), new CodePoints(text)::offset);
        }
        Map<String, DocumentPlace> places = new LinkedHashMap<>();
        byPointer.forEach((pointer, node) -> {
            PointerTree.Span found = node.innermostFound();
            if (found != null) {
                places.put(pointer, new DocumentPlace(lines, found.start(), found.end()));
            }
        });
        return places;
    }

    private void walkDocument(PlacedSource source, PlacedWalk.Offsets offsets) {
        source.next();
        new PlacedWalk(source, offsets).walk(root);
    }

    private void walkLines() {
        Map<String, Integer> counts = new HashMap<>();
        for (int line = 0; line < lines.count(); line++) {
            LenientJsonSource source = new LenientJsonSource(new StringReader(lines.get(line)));
            if (source.next() == Token.START_OBJECT) {
                source.next();
            }
            String tag = TaggedReader.tag(source.path());
            if (tag != null) {
                source.next();
                int start = lines.start(line);
                walkTagged(
                        tag,
                        counts.merge(tag, 1, Integer::sum) - 1,
                        new PlacedWalk(source, offset -> start + (int) offset));
            }
        }
        if (!root.isFound()) {
            root.found(new PointerTree.Span(0, text.length()), false);
        }
    }

    private void walkTagged(String tag, int index, PlacedWalk walk) {
        PointerTree named = root.child(tag);
        if (isSection(tag)) {
            walk.walkOrSkip(named == null ? null : named.child(Integer.toString(index)));
        } else if (tag.equals(TaggedReader.HEADER) && !root.isFound()) {
            walk.walk(root);
        } else {
            walk.walkOrSkip(named);
        }
    }

    private static boolean isSection(String tag) {
        return Stream.of(Section.values())
                .anyMatch(section -> section.getProperty().equals(tag));
    }
}
