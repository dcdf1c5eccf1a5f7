package io.github.programmecatalogue.examples.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how output looks. */
final class Appearance {

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            description = "Language of texts and labels: en or ru. Default: ru where the locale is Russian, else en.")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description =
                    "Colours: auto, always or never. Default: auto, which is on a terminal only, and not where the"
                            + " variable NO_COLOR is set.")
    private When colour = When.AUTO;

    Locale locale() {
        return language.orElse(Language.ofMachine()).locale;
    }

    Palette palette(Terminal terminal) {
        return colourful(terminal) ? Palette.COLOURFUL : Palette.PLAIN;
    }

    boolean colourful(Terminal terminal) {
        return switch (colour) {
            case AUTO -> terminal.colourful();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    enum Language {
        EN("en"),
        RU("ru");

        private final Locale locale;

        Language(String tag) {
            this.locale = Locale.forLanguageTag(tag);
        }

        private static Language ofMachine() {
            return Locale.getDefault().getLanguage().equals("ru") ? RU : EN;
        }
    }

    enum When {
        AUTO,
        ALWAYS,
        NEVER
    }
}
