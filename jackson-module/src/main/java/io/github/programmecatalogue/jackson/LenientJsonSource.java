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
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** JSON that is read as far as it goes. */
final class LenientJsonSource extends ParserTokens implements PlacedSource {

    /** Enough for every number of the format, and few enough to be read in no time. */
    static final int MOST_DIGITS = 20_000;

    /** Enough for every text of the format, and few enough for the memory of any host. */
    static final int MOST_CHARACTERS = 20_000_000;

    private static final int MOST_CHARACTERS_OF_A_NAME = 50_000;

    /** Keeps no names, which would stay in memory for as long as it does. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MOST_CHARACTERS)
                    .maxNumberLength(MOST_CHARACTERS)
                    .maxNameLength(MOST_CHARACTERS_OF_A_NAME)
                    .build())
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
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
            if (token == Token.STRING) {
                parser.streamReadConstraints().validateStringLength(parser.getStringLength());
            }
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
            return beyond(e.getOriginalMessage());
        }
        return SyntaxError.evidence(e.getOriginalMessage());
    }

    /** Which limit was exceeded: that of levels is, once the parser stands in one more. */
    private Map<String, Object> beyond(String message) {
        int mostLevels = parser.streamReadConstraints().getMaxNestingDepth();
        if (parser.streamReadContext().getNestingDepth() > mostLevels) {
            return Map.of("tooDeep", mostLevels);
        }
        return Map.of("tooLong", message.startsWith("Name ") ? MOST_CHARACTERS_OF_A_NAME : MOST_CHARACTERS);
    }
}
