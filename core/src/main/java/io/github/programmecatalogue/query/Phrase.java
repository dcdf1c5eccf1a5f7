package io.github.programmecatalogue.query;

import io.github.programmecatalogue.value.Labelled;
import io.github.programmecatalogue.value.LocalizedText;
import java.util.Locale;

/** Why a gate stays shut, in words. */
enum Phrase implements Labelled {
    UNKNOWN_ID("not in the catalogue", "в каталоге этого нет"),
    OUTSIDE("in another catalogue, and not finished", "курс другого каталога, и он не пройден"),
    DRAFT("still a draft", "пока только черновик"),
    ARCHIVED("taught no more", "больше не преподаётся"),
    TOO_YOUNG("for %s, which nobody reaches", "для возраста %s, до которого никто не доживает"),
    TOO_OLD("for %s, reached at %d", "для возраста %s, а ученику будет уже %d"),
    NOT_TAUGHT("taught by nobody", "этому никто не учит"),
    NOT_TAUGHT_SO_WELL("taught by nobody at %d", "этому никто не учит на уровне %d"),
    CYCLE("a cycle", "замкнутый круг"),
    NOT_IN_TIME(
            "for %s, reached at %d, one course after another",
            "для возраста %s, а когда дойдёт очередь, ученику будет уже %d"),
    UNDECIDED("not decided within the steps", "за отведённое число шагов не решено");

    private final LocalizedText label;

    Phrase(String english, String russian) {
        this.label = LocalizedText.of("en", english, "ru", russian);
    }

    @Override
    public String getLabel(Locale locale) {
        return label.get(locale);
    }

    /** The label with something in it, in the same digits whatever the machine's language. */
    String format(Locale locale, Object... arguments) {
        return String.format(Locale.ROOT, getLabel(locale), arguments);
    }
}
