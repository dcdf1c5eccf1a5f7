package io.github.programmecatalogue.validation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the id that was probably meant by one that names nothing: the likest of those offered, of equals the first.
 *
 * <p>Alike are ids of which one becomes the other when at most a third of its characters are left out, put in or
 * replaced (<a href="https://en.wikipedia.org/wiki/Levenshtein_distance">Levenshtein's distance</a>).
 */
final class LikestId {

    private final String sought;
    private final int[] row;
    private int most;
    private Optional<String> likest = Optional.empty();

    LikestId(String sought) {
        this.sought = sought;
        this.most = sought.length() / 3;
        this.row = new int[sought.length() + 1];
    }

    Optional<String> get() {
        return likest;
    }

    void offer(String candidate) {
        int distance = distance(candidate);
        if (distance <= most) {
            likest = Optional.of(candidate);
            most = distance - 1;
        }
    }

    /** The distance, or any number above the greatest that counts. */
    private int distance(String candidate) {
        if (Math.abs(candidate.length() - sought.length()) > most) {
            return most + 1;
        }
        Arrays.setAll(row, place -> place);
        for (int i = 1; i <= candidate.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= sought.length(); j++) {
                int replaced = diagonal + (candidate.charAt(i - 1) == sought.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[sought.length()];
    }
}
