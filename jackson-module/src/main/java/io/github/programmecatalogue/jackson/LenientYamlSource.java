package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.jackson.input.BrokenInputException;
import io.github.programmecatalogue.jackson.input.DocumentInput;
import io.github.programmecatalogue.jackson.wire.DamageLog;
import io.github.programmecatalogue.jackson.wire.Problem;
import io.github.programmecatalogue.jackson.wire.Shared;
import io.github.programmecatalogue.jackson.wire.Token;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;

/** YAML that is read as far as it goes, with the types of JSON. */
final class LenientYamlSource implements PlacedSource {

    private final DocumentInput document;
    private final YamlEvents events;
    private final Deque<Level> levels = new ArrayDeque<>();
    private final Shared shared = new Shared();
    private DamageLog log = DamageLog.unread();
    private Token token = Token.OTHER;
    private String text = "";
    private int start;
    private boolean broken;

    /** A source of a text; the document has the same text for another walk where something is wrong. */
    LenientYamlSource(Reader text, DocumentInput document) {
        this.document = document;
        this.events = new YamlEvents(text);
    }

    /** How far a mapping or a sequence has been read. */
    private static final class Level {
        private final boolean mapping;
        private @Nullable String name;
        private int index = -1;
        private boolean atValue;

        Level(boolean mapping) {
            this.mapping = mapping;
        }
    }

    @Override
    public Token current() {
        return token;
    }

    @Override
    public Token next() {
        if (token == Token.END) {
            return token;
        }
        try {
            token = read();
        } catch (YamlLimitException e) {
            breakOff(e.evidence(), events.start());
        } catch (ReaderException e) {
            breakOff(YamlSyntaxError.outOfPlace(e.getCodePoint()), e.getPosition());
        } catch (MarkedYamlEngineException e) {
            breakOff(YamlSyntaxError.evidence(e), YamlSyntaxError.index(e, events.end()));
        } catch (YamlEngineException e) {
            boolean isOfInput = e.getCause() instanceof BrokenInputException;
            breakOff(evidence(e), isOfInput ? Integer.MAX_VALUE : events.end());
        }
        return token;
    }

    private static Map<String, Object> evidence(YamlEngineException e) {
        if (e.getCause() instanceof BrokenInputException input) {
            return input.evidence();
        }
        if (e.getCause() instanceof YamlLimitException limit) {
            return limit.evidence();
        }
        if (e.getCause() instanceof IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (e instanceof YamlVersionException version) {
            return Map.of("yaml", version.getSpecVersion().getRepresentation());
        }
        // Where the engine has not foreseen an error, Java says what that is.
        return e.getCause() instanceof RuntimeException
                ? Map.of()
                : Map.of("syntax", Printable.of(String.valueOf(e.getMessage())));
    }

    private void breakOff(Map<String, Object> evidence, int index) {
        broken = true;
        token = Token.END;
        Map<String, Object> placed = new HashMap<>(evidence);
        placed.putAll(CodePoints.place(document, index));
        log.addBreak(placed, path());
    }

    private Token read() throws YamlLimitException {
        Level level = levels.peek();
        if (level != null && level.mapping && !level.atValue) {
            return readName(level);
        }
        if (level != null) {
            level.atValue = false;
        }
        Event event = events.next();
        while (event != null && !isNode(event)) {
            event = events.next();
        }
        start = events.start();
        if (level != null && !level.mapping && !(event instanceof CollectionEndEvent)) {
            level.index++;
        }
        return event == null ? Token.END : value(event);
    }

    /** Whether an event belongs to a value rather than to the stream of documents. */
    private static boolean isNode(Event event) {
        return event instanceof ScalarEvent
                || event instanceof CollectionStartEvent
                || event instanceof CollectionEndEvent;
    }

    /** Reads the name of a property, or the end of a mapping; what is no scalar cannot be a name. */
    private Token readName(Level level) throws YamlLimitException {
        Event event = events.next();
        while (event instanceof CollectionStartEvent) {
            level.name = null;
            token = enter(isMapping(event));
            problem(Problem.mismatch("string", "must be a string", this));
            levels.pop();
            passOver();
            skipValue();
            event = events.next();
        }
        start = events.start();
        if (event instanceof ScalarEvent name) {
            level.name = name.getValue();
            level.atValue = true;
            return Token.PROPERTY_NAME;
        }
        return event == null ? Token.END : value(event);
    }

    private void skipValue() throws YamlLimitException {
        if (events.next() instanceof CollectionStartEvent) {
            passOver();
        }
    }

    /** Passes over the rest of a mapping or sequence, up to its end. */
    private void passOver() throws YamlLimitException {
        for (int depth = 1; depth > 0; ) {
            Event event = Objects.requireNonNull(events.next(), "What begins must end");
            depth += event instanceof CollectionStartEvent ? 1 : event instanceof CollectionEndEvent ? -1 : 0;
        }
    }

    private Token value(Event event) throws YamlLimitException {
        if (event instanceof ScalarEvent scalar) {
            text = scalar.getValue();
            return YamlScalar.token(scalar);
        }
        if (event instanceof CollectionStartEvent collection) {
            if (YamlScalar.isForeign(collection.getTag(), isMapping(event))) {
                passOver();
                return Token.OTHER;
            }
            return enter(isMapping(event));
        }
        return levels.pop().mapping ? Token.END_OBJECT : Token.END_ARRAY;
    }

    private static boolean isMapping(Event event) {
        return event.getEventId() == Event.ID.MappingStart;
    }

    private Token enter(boolean mapping) {
        levels.push(new Level(mapping));
        return mapping ? Token.START_OBJECT : Token.START_ARRAY;
    }

    @Override
    public String name() {
        Iterator<Level> innermost = levels.iterator();
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            innermost.next();
        }
        return Optional.ofNullable(innermost.hasNext() ? innermost.next().name : null)
                .orElse("");
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public boolean isInt() {
        BigDecimal number = decimal();
        return number != null && number.toBigInteger().bitLength() < Integer.SIZE;
    }

    @Override
    public int integer() {
        return Integer.parseInt(text);
    }

    @Override
    public @Nullable BigDecimal decimal() {
        try {
            return text.length() < LenientJsonSource.MOST_DIGITS ? new BigDecimal(text) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    @Override
    public double real() {
        return Double.parseDouble(text);
    }

    @Override
    public Shared shared() {
        return shared;
    }

    @Override
    public void skip() {
        if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
            int outside = levels.size() - 1;
            while (levels.size() > outside && next() != Token.END) {
                // Going on is all there is to do.
            }
        }
    }

    @Override
    public DamageLog log() {
        return log;
    }

    @Override
    public void report(DamageLog log) {
        this.log = log;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public PropertyPath path() {
        PropertyPath path = PropertyPath.entity();
        for (Iterator<Level> outermost = levels.descendingIterator(); outermost.hasNext(); ) {
            Level level = outermost.next();
            if (level.name != null) {
                path = path.property(level.name);
            } else if (level.index >= 0) {
                path = path.index(level.index);
            }
        }
        return path;
    }

    @Override
    public Map<String, Object> place() {
        return CodePoints.place(document, start);
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long end() {
        return events.end();
    }
}
