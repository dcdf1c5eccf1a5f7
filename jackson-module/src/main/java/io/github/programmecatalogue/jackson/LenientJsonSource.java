package io.github.programmecatalogue.jackson;

import io.github.programmecatalogue.constraint.PropertyPath;
import io.github.programmecatalogue.jackson.input.BrokenInputException;
import io.github.programmecatalogue.jackson.wire.DamageLog;
import io.github.programmecatalogue.jackson.wire.LenientSource;
import io.github.programmecatalogue.jackson.wire.Problem;
import io.github.programmecatalogue.jackson.wire.RecordCodec;
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
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** JSON that is read as far as it goes. */
final class LenientJsonSource extends ParserTokens implements LenientSource {

    /** Enough for every number of the format, and few enough to be read in no time. */
    private static final int MOST_DIGITS = 20_000;

    private final int firstLine;
    private DamageLog log = DamageLog.unread();
    private boolean broken;

    /**
     * A source of a text that begins in some line of a document, the first being 1.
     */
    LenientJsonSource(Reader text, int firstLine) {
        super(DocumentPlaces.FACTORY.createParser(ObjectReadContext.empty(), text));
        this.firstLine = firstLine;
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
    public void problem(Problem problem) {
        if (!broken) {
            log.add(problem, path());
        }
    }

    @Override
    public void unknownProperty(RecordCodec<?, ?> owner, String name) {
        if (!broken) {
            log.addUnknown(name, owner.propertyNames(), path());
            skip();
        }
    }

    @Override
    public void leaveOut() {
        if (!broken) {
            log.leaveOut(path());
        }
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

    private void breakOff(JacksonException e) {
        broken = true;
        TokenStreamLocation stated = e.getLocation();
        boolean isKnown = stated != null && stated.getLineNr() > 0;
        TokenStreamLocation location = isKnown ? stated : parser.currentLocation();
        Map<String, Object> evidence = new HashMap<>(evidence(e));
        evidence.put("line", location.getLineNr() + firstLine - 1);
        evidence.put("column", location.getColumnNr());
        log.addBreak(evidence, path());
    }

    private Map<String, Object> evidence(JacksonException e) {
        if (e.getCause() instanceof BrokenInputException input) {
            return input.evidence();
        }
        if (e.getCause() instanceof IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return Map.of("truncated", parser.streamReadContext().inArray() ? "]" : "}");
        }
        if (e instanceof StreamConstraintsException) {
            return Map.of("tooDeep", parser.streamReadConstraints().getMaxNestingDepth());
        }
        return Map.of("syntax", Printable.of(e.getOriginalMessage()));
    }
}
