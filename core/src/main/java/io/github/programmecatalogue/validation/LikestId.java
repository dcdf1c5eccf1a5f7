package io.github.programmecatalogue.validation;

import java.util.Optional;

/**
 * Finds the id that was probably meant by one that names nothing: the likest of those offered, of equals the first.
 *
 * <p>Alike are ids of which one becomes the other when at most three characters, and at most a quarter of them, are left
 * out, put in or replaced, or swapped with their neighbours (<a
 * href="https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance">optimal string alignment</a>); the case of
 * letters makes no difference. Ids that differ in digits alone are not: they are members of a series, and any other is
 * as likely.
 */
final class LikestId {

    private static final int MOST = 3;

    private final String sought;
    private final String soughtWithoutDigits;
    private int[] row;
    private int[] above;
    private int[] twoAbove;
    private int most;
    private int steps;
    private Optional<String> likest = Optional.empty();

    LikestId(String sought) {
        this.sought = folded(sought);
        this.soughtWithoutDigits = withoutDigits(this.sought);
        this.most = Math.min(MOST, sought.length() / 4);
        this.row = new int[sought.length() + 1];
        this.above = row.clone();
        this.twoAbove = row.clone();
    }

    Optional<String> get() {
        return likest;
    }

    /** Considers an id; returns how many steps that took. */
    int offer(String candidate) {
        steps = 1;
        int distance = distance(candidate);
        if (distance <= most && !isOfSameSeries(folded(candidate))) {
            likest = Optional.of(candidate);
            most = distance - 1;
        }
        return steps;
    }

    /** The distance, or any number above the greatest that counts; only cells as near to the diagonal matter. */
    private int distance(String candidate) {
        if (Math.abs(candidate.length() - sought.length()) > most) {
            return most + 1;
        }
        for (int j = 0; j <= most; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= candidate.length(); i++) {
            int from = Math.max(1, i - most);
            int to = Math.min(sought.length(), i + most);
            nextRow();
            if (to == i + most) {
                above[to] = most + 1;
            }
            row[from - 1] = i;
            int least = i;
            for (int j = from; j <= to; j++) {
                int replaced = above[j - 1] + (isSame(candidate, i - 1, j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
                if (areSwapped(candidate, i, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            steps += to - from + 1;
            if (least > most) {
                return least;
            }
        }
        return row[sought.length()];
    }

    private void nextRow() {
        int[] oldest = twoAbove;
        twoAbove = above;
        above = row;
        row = oldest;
    }

    /** Whether the last two of so many characters of either are the same two in the other order. */
    private boolean areSwapped(String candidate, int i, int j) {
        return i > 1 && j > 1 && isSame(candidate, i - 1, j - 2) && isSame(candidate, i - 2, j - 1);
    }

    private boolean isSame(String candidate, int i, int j) {
        return folded(candidate.charAt(i)) == sought.charAt(j);
    }

    /** Without the case of letters of ASCII, of which ids consist; no text becomes longer. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> folded.append(folded((char) c)));
        return folded.toString();
    }

    private static char folded(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }

    private boolean isOfSameSeries(String candidate) {
        steps += candidate.length();
        return !candidate.equals(sought) && withoutDigits(candidate).equals(soughtWithoutDigits);
    }

    private static String withoutDigits(String id) {
        StringBuilder rest = new StringBuilder(id.length());
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) < '0' || id.charAt(i) > '9') {
                rest.append(id.charAt(i));
            }
        }
        return rest.toString();
    }
}
