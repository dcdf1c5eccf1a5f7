package io.github.programmecatalogue.examples.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Runs the chapters of the guide, from the root of the repository or from the folder of the guide. */
public final class Guide {

    static final List<Chapter> CHAPTERS = List.of(
            Modelling::show,
            Validating::show,
            Reading::show,
            Choosing::show,
            OwnRule::show,
            Asking::show,
            Drawing::show,
            Comparing::show,
            LargeFiles::show);

    private Guide() {}

    public static void main(String[] args) {
        try {
            for (Chapter chapter : CHAPTERS) {
                chapter.show(System.out);
                System.out.println();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
