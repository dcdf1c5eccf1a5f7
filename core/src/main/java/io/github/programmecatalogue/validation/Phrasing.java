package io.github.programmecatalogue.validation;

import io.github.programmecatalogue.model.CompetencyLevel;
import io.github.programmecatalogue.model.Prerequisite;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.LocalizedText;
import io.github.programmecatalogue.value.Quote;
import io.github.programmecatalogue.value.Session;
import io.github.programmecatalogue.value.Workload;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How values read in a message, in whatever language the rest of it is. */
final class Phrasing {

    private static final int MOST = 10;

    private Phrasing() {}

    /** A value that a user wrote: quoted where it is text. */
    static String of(Object value) {
        if (value instanceof String text) {
            return Quote.of(text);
        }
        if (value instanceof LocalizedText text) {
            return Quote.of(text.asMap().values().iterator().next());
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> member) {
            return member.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
        if (value instanceof Workload workload) {
            return workload(workload);
        }
        if (value instanceof Session session) {
            return session(session);
        }
        if (value instanceof Prerequisite prerequisite) {
            return prerequisite.getAnyOf().stream().map(Id::toString).collect(Collectors.joining(" | "));
        }
        if (value instanceof CompetencyLevel level) {
            String competency = level.getCompetency().toString();
            return level.getProficiency().isEmpty()
                    ? competency
                    : competency + " (" + level.getProficiency().getAsInt() + ")";
        }
        return value instanceof List<?> list ? join(list, Phrasing::of) : value.toString();
    }

    /** A value that is ours, not the user's. */
    static String plain(Object value) {
        if (value instanceof List<?> list) {
            return join(list, Phrasing::plain);
        }
        return value instanceof String text ? text : of(value);
    }

    private static String join(List<?> list, Function<Object, String> text) {
        String shown = list.stream().limit(MOST).map(text).collect(Collectors.joining(", "));
        return list.size() > MOST ? shown + ", … (" + (list.size() - MOST) + ")" : shown;
    }

    /** By the names that the properties have in a document. */
    private static String workload(Workload workload) {
        List<String> parts = new ArrayList<>();
        workload.getHours().ifPresent(hours -> parts.add("hours " + hours.toPlainString()));
        workload.getHoursPerWeek().ifPresent(hours -> parts.add("hoursPerWeek " + hours.toPlainString()));
        workload.getWeeks().ifPresent(weeks -> parts.add("weeks " + weeks));
        return String.join(", ", parts);
    }

    private static String session(Session session) {
        String day = session.getDate()
                .map(Object::toString)
                .orElseGet(() -> of(session.getDay().orElseThrow()));
        return day + " " + session.getStart() + "–" + session.getEnd();
    }
}
