package io.github.programmecatalogue.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Fits a line of text into a width, by an estimate: which font there will be, nobody knows. It is that of a wide one, so
 * that a text may leave room but does not stick out.
 */
final class TextFit {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String NARROW = " .,:;'|!()[]{}/\\Iijltfr-";
    private static final String WIDE = "mwMW@%—…жшщюыфмЖШЩЮЫФМДЮ";
    private static final String ELLIPSIS = "…";

    private TextFit() {}

    /** The width of a text of a size, in the unit of the size. */
    static double width(String text, double size) {
        return size * text.codePoints().mapToDouble(TextFit::ems).sum();
    }

    private static double ems(int codePoint) {
        if (isAttached(codePoint)) {
            return 0;
        }
        if (NARROW.indexOf(codePoint) >= 0) {
            return 0.39;
        }
        if (WIDE.indexOf(codePoint) >= 0) {
            return 0.96;
        }
        if (codePoint >= 0x1F000) {
            return 1.3;
        }
        if (isFullWidth(codePoint)) {
            return 1.05;
        }
        return Character.isUpperCase(codePoint) ? 0.74 : 0.64;
    }

    private static boolean isFullWidth(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
            default -> codePoint >= 0xFF01 && codePoint <= 0xFF60;
        };
    }

    /** Whether a character belongs to the one before it, as an accent does. */
    private static boolean isAttached(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
        };
    }

    /**
     * A text in lines of at most a width, broken between words, and within one only where it fills a line alone; what is
     * too much for the lines ends in an ellipsis.
     */
    static List<String> wrap(String text, double size, double width, int mostLines) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty() && lines.size() + 1 < mostLines) {
            int end = lineEnd(rest, size, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(shorten(rest, size, width));
        }
        return lines;
    }

    /** As much of a text as fits a width, with an ellipsis for what does not. */
    static String shorten(String text, double size, double width) {
        int end = fitting(text, size, width);
        return end == text.length()
                ? text
                : text.substring(0, fitting(text, size, width - size)).strip() + ELLIPSIS;
    }

    private static int lineEnd(String text, double size, double width) {
        int end = fitting(text, size, width);
        if (end == text.length()) {
            return end;
        }
        int space = text.lastIndexOf(' ', end);
        if (space > 0) {
            return space;
        }
        int hyphen = text.lastIndexOf('-', end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }

    /** How many characters fit, at least one; none is parted from what belongs to it. */
    private static int fitting(String text, double size, double width) {
        double taken = 0;
        int end = 0;
        boolean joined = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean attached = joined || isAttached(codePoint);
            if (!attached) {
                end = i;
            }
            taken += size * ems(codePoint);
            if (taken > width && end > 0) {
                return end;
            }
            joined = codePoint == ZERO_WIDTH_JOINER;
            i += Character.charCount(codePoint);
        }
        return text.length();
    }
}
