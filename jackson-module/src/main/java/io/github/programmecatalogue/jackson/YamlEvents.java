package io.github.programmecatalogue.jackson;

import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The events of a YAML document, with what an alias stands for in its place. Only what has an anchor is kept in memory.
 *
 * <p>A small document can stand for one larger than any memory by aliases of aliases: what they repeat is limited to a
 * multiple of what the document itself has said until then.
 */
final class YamlEvents {

    private static final int MOST_LEVELS = 500;
    private static final int MOST_REPEATED = 10;
    private static final long FREELY_REPEATED = 1_000_000;

    /** Of any size, since whoever takes the document has a limit for it. */
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setBufferSize(YamlText.PIECE)
            .build();

    private final YamlText text;
    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchored = new HashMap<>();
    private final Deque<Anchored> open = new ArrayDeque<>();
    private final List<Kept> kept = new ArrayList<>();
    private final Deque<Repetition> repetitions = new ArrayDeque<>();
    private int depth;
    private long said;
    private long repeated;
    private int start;
    private int end;

    YamlEvents(Reader text) {
        this.text = new YamlText(text);
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, this.text));
    }

    /** An event within what has an anchor; with an alias, also what that stands for. */
    private record Kept(Event event, @Nullable Anchored target) {}

    /** What an anchor stands for: a part of what is kept. */
    private static final class Anchored {
        private final int from;
        private final int depth;
        private int to = -1;

        Anchored(int from, int depth) {
            this.from = from;
            this.depth = depth;
        }
    }

    /** An alias, and how far that has been read which it stands for. */
    private static final class Repetition {
        private final Event alias;
        private final Anchored target;
        private int next;

        Repetition(Event alias, Anchored target) {
            this.alias = alias;
            this.target = target;
            this.next = target.from;
        }
    }

    /**
     * The next event, no alias; null behind the last one.
     *
     * @throws YamlLimitException if an alias stands for nothing, or for too much, or if the document is nested too deep
     */
    @Nullable
    Event next() throws YamlLimitException {
        while (!repetitions.isEmpty() && repetitions.element().next == repetitions.element().target.to) {
            end = index(repetitions.remove().alias.getEndMark());
        }
        Kept next = repetitions.isEmpty() ? read() : repeat();
        while (next != null && next.target() != null) {
            repetitions.push(new Repetition(next.event(), next.target()));
            next = repeat();
        }
        return next == null ? null : passOn(next.event());
    }

    private Event passOn(Event event) throws YamlLimitException {
        start = index(event.getStartMark());
        // A block ends where the next thing begins, be it many lines below.
        boolean endsBlock = event instanceof CollectionEndEvent && start == index(event.getEndMark());
        end = endsBlock ? end : index(event.getEndMark());
        if (event instanceof CollectionEndEvent) {
            depth--;
        } else if (event instanceof CollectionStartEvent && ++depth > MOST_LEVELS) {
            throw new YamlLimitException(Map.of("tooDeep", MOST_LEVELS));
        }
        return event;
    }

    private @Nullable Kept read() throws YamlLimitException {
        Event event = parse();
        if (event == null) {
            return null;
        }
        said += size(event);
        Kept read = new Kept(event, event instanceof AliasEvent alias ? target(alias) : null);
        if (!(event instanceof AliasEvent)
                && event instanceof NodeEvent node
                && node.getAnchor().isPresent()) {
            Anchored begun = new Anchored(kept.size(), depth);
            anchored.put(node.getAnchor().get(), begun);
            open.push(begun);
        }
        if (!open.isEmpty()) {
            keep(read);
        }
        return read;
    }

    /** What the engine does not foresee, such as the character \UFFFFFFFF, is an exception of another kind. */
    private @Nullable Event parse() {
        try {
            text.restart();
            return events.hasNext() ? events.next() : null;
        } catch (YamlEngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new YamlEngineException("unreadable from here on: " + e.getMessage(), e);
        }
    }

    private void keep(Kept read) {
        kept.add(read);
        int depthBehind = read.event() instanceof CollectionEndEvent ? depth - 1 : depth;
        if (!(read.event() instanceof CollectionStartEvent) && open.element().depth == depthBehind) {
            open.remove().to = kept.size();
        }
    }

    private Anchored target(AliasEvent alias) throws YamlLimitException {
        start = index(alias.getStartMark());
        Anchored target = anchored.get(alias.getAlias());
        if (target == null || target.to < 0) {
            throw new YamlLimitException(
                    Map.of("alias", Printable.of(alias.getAlias().getValue())));
        }
        return target;
    }

    private Kept repeat() throws YamlLimitException {
        Repetition repetition = repetitions.element();
        Kept next = kept.get(repetition.next++);
        repeated += size(next.event());
        if (repeated > FREELY_REPEATED + MOST_REPEATED * said) {
            throw new YamlLimitException(Map.of("aliases", MOST_REPEATED));
        }
        return next;
    }

    private static long size(Event event) {
        return 1L + (event instanceof ScalarEvent scalar ? scalar.getValue().length() : 0);
    }

    private static int index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex).orElse(0);
    }

    /** How many code points stand before the event. */
    int start() {
        return start;
    }

    /** How many code points there are up to the end of the event; of a block, up to the end of what it holds. */
    int end() {
        return end;
    }
}
