package io.github.programmecatalogue.jackson.comparison;

import io.github.programmecatalogue.jackson.Printable;
import io.github.programmecatalogue.value.Id;
import io.github.programmecatalogue.value.Labelled;
import java.util.Locale;

/** Changes and conflicts as lines of text, in which nothing that somebody wrote acts on a terminal. */
final class ChangeText {

    private static final String ARROW = " → ";

    private final Locale locale;
    private final StringBuilder lines = new StringBuilder();

    ChangeText(Locale locale) {
        this.locale = locale;
    }

    void add(EntityChange change) {
        Labelled noun = change.section();
        Id<?> id = change.entity().getId();
        if (change instanceof EntityChange.Changed changed) {
            changed.differences().forEach(difference -> changed(noun, id, difference));
        } else if (change instanceof EntityChange.Moved moved) {
            line(Phrase.MOVED, noun.getLabel(locale), id, moved.from() + 1, moved.to() + 1);
        } else {
            line(change instanceof EntityChange.Added ? Phrase.ADDED : Phrase.REMOVED, noun.getLabel(locale), id);
        }
    }

    void changed(Labelled noun, Id<?> id, PropertyChange change) {
        line(Phrase.CHANGED, noun.getLabel(locale), id, difference(change));
    }

    void add(MergeConflict conflict) {
        String noun = conflict.section()
                .<Labelled>map(section -> section)
                .orElse(Phrase.CATALOGUE)
                .getLabel(locale);
        Id<?> id = conflict.kept().getId();
        String reason = conflict.reason().getLabel(locale);
        line(Phrase.KEPT, noun, id, conflict.keptFrom() + 1, reason, conflict.droppedFrom() + 1);
        conflict.differences().forEach(change -> line(Phrase.CONFLICT, noun, id, difference(change)));
    }

    /** The same digits whatever the machine's language. */
    private void line(Phrase phrase, Object... arguments) {
        String line = String.format(Locale.ROOT, phrase.getLabel(locale), arguments);
        lines.append(Printable.of(line)).append('\n');
    }

    /** What differs, such as {@code /level: "basic" → "advanced"}. */
    private String difference(PropertyChange change) {
        String nothing = Phrase.NOTHING.getLabel(locale);
        if (change instanceof PropertyChange.Replaced replaced) {
            return change.pointer() + ": " + replaced.before() + ARROW + replaced.after();
        } else if (change instanceof PropertyChange.Moved moved) {
            return moved.from() + ARROW + change.pointer() + ": " + moved.value();
        } else if (change instanceof PropertyChange.Added added) {
            return change.pointer() + ": " + nothing + ARROW + added.value();
        }
        return change.pointer() + ": " + ((PropertyChange.Removed) change).value() + ARROW + nothing;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
