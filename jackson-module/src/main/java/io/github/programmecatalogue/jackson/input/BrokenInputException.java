package io.github.programmecatalogue.jackson.input;

import java.io.IOException;
import java.util.Map;

/** What lies under the text of a document is damaged, or too large, from some byte on. */
public final class BrokenInputException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> evidence;

    BrokenInputException(String message, Map<String, Object> evidence) {
        super(message);
        this.evidence = Map.copyOf(evidence);
    }

    /**
     * How it is broken, for a finding to say.
     *
     * @return one value by the name of what is wrong
     */
    public Map<String, Object> evidence() {
        return evidence;
    }
}
