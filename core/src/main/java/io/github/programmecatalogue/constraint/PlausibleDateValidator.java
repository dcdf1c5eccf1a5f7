package io.github.programmecatalogue.constraint;

import io.github.programmecatalogue.value.DateRange;
import io.github.programmecatalogue.value.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Checks {@link PlausibleDate}. */
public final class PlausibleDateValidator extends ValueValidator<PlausibleDate> {

    private static final String TYPES = "a LocalDate, a DateRange, an Optional of one, or a List of Sessions";

    private final LocalDate earliest = LocalDate.of(1990, 1, 1);
    private final int yearsAhead = 10;

    /** For the validator factory. */
    public PlausibleDateValidator() {}

    @Override
    void check(Object value, Violations violations) {
        if (value instanceof LocalDate date) {
            if (isImplausible(date, violations)) {
                violations.add("date_implausible");
            }
        } else if (value instanceof DateRange range) {
            checkEnd(range.getFrom(), "from", violations);
            checkEnd(range.getTo(), "to", violations);
        } else if (value instanceof List<?> sessions) {
            checkSessions(sessions, violations);
        } else {
            throw Violations.unexpected(value, TYPES);
        }
    }

    private void checkEnd(Optional<LocalDate> date, String property, Violations violations) {
        if (date.isPresent() && isImplausible(date.get(), violations)) {
            violations.add("date_implausible", PropertyPath.of(property));
        }
    }

    private void checkSessions(List<?> sessions, Violations violations) {
        for (int i = 0; i < sessions.size(); i++) {
            Object element = sessions.get(i);
            if (element instanceof Session session) {
                Optional<LocalDate> date = session.getDate();
                if (date.isPresent() && isImplausible(date.get(), violations)) {
                    violations.add("date_implausible", PropertyPath.of(i).property("date"));
                }
            } else if (element != null) {
                throw Violations.unexpected(element, TYPES);
            }
        }
    }

    private boolean isImplausible(LocalDate date, Violations violations) {
        return date.isBefore(earliest)
                || date.isAfter(LocalDate.now(violations.clock()).plusYears(yearsAhead));
    }
}
