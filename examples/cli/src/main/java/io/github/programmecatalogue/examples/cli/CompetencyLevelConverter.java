package io.github.programmecatalogue.examples.cli;

import io.github.programmecatalogue.model.CompetencyLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a competency, with a proficiency or without, such as {@code digcomp-3.4=3}. */
final class CompetencyLevelConverter implements ITypeConverter<CompetencyLevel> {

    @Override
    public CompetencyLevel convert(String text) {
        int sign = text.lastIndexOf('=');
        try {
            return sign < 0
                    ? CompetencyLevel.of(text)
                    : CompetencyLevel.of(text.substring(0, sign), proficiency(text.substring(sign + 1)));
        } catch (IllegalArgumentException e) { // such as a malformed id
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static int proficiency(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A proficiency must be a whole number, such as 3: " + text, e);
        }
    }
}
