package io.github.programmecatalogue.examples.school;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.value.AgeRange;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the school hangs out: a line for each course, those for the youngest first. */
public final class Flyer {

    private static final int WIDTH = 60;

    private Flyer() {}

    /**
     * The lines of a flyer.
     *
     * @param catalogue the catalogue
     * @param language the readers' language
     * @return a line of at most 60 characters for each course
     */
    public static String of(Catalogue catalogue, Locale language) {
        return catalogue.getCourses().stream()
                .sorted((one, other) -> Integer.compare(youngest(one), youngest(other)))
                .map(course -> line(course, language))
                .collect(Collectors.joining("\n"));
    }

    private static int youngest(Course course) {
        return course.getAgeRange().map(AgeRange::getMin).orElse(Integer.MAX_VALUE);
    }

    /** A course in a line: its title, cut between code points where it is too long, and its ages. */
    static String line(Course course, Locale language) {
        String ages = course.getAgeRange().map(range -> " (" + range + ")").orElse("");
        String title = course.getTitle().get(language).replaceAll("\\R", " ");
        int room = WIDTH - ages.length();
        if (title.length() <= room) {
            return title + ages;
        }
        int end = Character.isHighSurrogate(title.charAt(room - 2)) ? room - 2 : room - 1;
        return title.substring(0, end) + "…" + ages;
    }
}
