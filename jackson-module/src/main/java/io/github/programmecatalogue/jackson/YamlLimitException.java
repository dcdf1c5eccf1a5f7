package io.github.programmecatalogue.jackson;

import java.io.IOException;
import java.util.Map;

/** A document is YAML, but cannot be read on. */
final class YamlLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> evidence;

    YamlLimitException(Map<String, Object> evidence) {
        super(evidence.toString());
        this.evidence = evidence;
    }

    /** Why it cannot, for a finding to say. */
    Map<String, Object> evidence() {
        return evidence;
    }
}
