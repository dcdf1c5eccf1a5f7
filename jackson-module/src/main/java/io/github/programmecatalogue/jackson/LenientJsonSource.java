package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.jackson.input.BrokenInputException;
import io.github.programmecatalogue.jackson.wire.DamageLog;
import io.github.programmecatalogue.jackson.wire.Token;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** JSON that is read as far as it goes. */
final class LenientJsonSource extends ParserTokens implements PlacedSource {

    /** Enough for every number of the format, and few enough to be read in no time. */
    static final int MOST_DIGITS = 20_000;

    /** Reads texts of any size, since whoever takes the document has a limit for it. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final int firstLine;
    private final int firstColumn;
    private DamageLog log = DamageLog.unread();
    private boolean broken;

    /**
     * A source of a text that is a document.
     */
    LenientJsonSource(Reader text) {
        this(text, 1, 1);
    }

    /**
     * A source of a text that begins in some line and some column of a document, the first being 1.
     */
    LenientJsonSource(Reader text, int firstLine, int firstColumn) {
        super(FACTORY.createParser(ObjectReadContext.empty(), text));
        this.firstLine = firstLine;
        this.firstColumn = firstColumn;
    }

    @Override
    public Token current() {
        return broken ? Token.END : super.current();
    }

    /** Reads the token to its end at once, so that nothing can break later. */
    @Override
    public Token next() {
        if (broken) {
            return Token.END;
        }
        try {
            Token token = super.next();
            parser.finishToken();
            return token;
        } catch (JacksonException e) {
            breakOff(e);
            return Token.END;
        }
    }

    @Override
    public void skip() {
        if (broken) {
            return;
        }
        try {
            super.skip();
        } catch (JacksonException e) {
            breakOff(e);
        }
    }

    @Override
    public boolean isInt() {
        return parser.getStringLength() < MOST_DIGITS && super.isInt();
    }

    @Override
    public @Nullable BigDecimal decimal() {
        return parser.getStringLength() < MOST_DIGITS ? super.decimal() : null;
    }

    @Override
    public void report(DamageLog log) {
        this.log = log;
    }

    @Override
    public DamageLog log() {
        return log;
    }

    @Override
    public boolean isBroken() {
        return broken;
    }

    @Override
    public PropertyPath path() {
        Deque<TokenStreamContext> contexts = new ArrayDeque<>();
        for (TokenStreamContext context = parser.streamReadContext(); context != null; context = context.getParent()) {
            contexts.push(context);
        }
        PropertyPath path = PropertyPath.entity();
        for (TokenStreamContext context : contexts) {
            if (context.inArray() && context.hasCurrentIndex()) {
                path = path.index(context.getCurrentIndex());
            } else if (context.inObject() && context.currentName() != null) {
                path = path.property(context.currentName());
            }
        }
        return path;
    }

    @Override
    public Map<String, Object> place() {
        return place(parser.currentTokenLocation());
    }

    private Map<String, Object> place(TokenStreamLocation location) {
        int column = location.getColumnNr() + (location.getLineNr() == 1 ? firstColumn - 1 : 0);
        return Map.of("line", location.getLineNr() + firstLine - 1, "column", column);
    }

    @Override
    public long start() {
        return parser.currentTokenLocation().getCharOffset();
    }

    @Override
    public long end() {
        return parser.currentLocation().getCharOffset();
    }

    private void breakOff(JacksonException e) {
        broken = true;
        TokenStreamLocation stated = e.getLocation();
        boolean isKnown = stated != null && stated.getLineNr() > 0;
        TokenStreamLocation location = isKnown ? stated : parser.currentLocation();
        Map<String, Object> evidence = new HashMap<>(evidence(e));
        evidence.putAll(place(location));
        log.addBreak(evidence, path());
    }

    private Map<String, Object> evidence(JacksonException e) {
        if (e.getCause() instanceof BrokenInputException input) {
            return input.evidence();
        }
        if (e.getCause() instanceof IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (e instanceof UnexpectedEndOfInputException
                || e.getOriginalMessage().startsWith("Unexpected end-of-input")) {
            return Map.of("truncated", parser.streamReadContext().inArray() ? "]" : "}");
        }
        if (e instanceof StreamConstraintsException) {
            return Map.of("tooDeep", parser.streamReadConstraints().getMaxNestingDepth());
        }
        return SyntaxError.evidence(e.getOriginalMessage());
    }
}
