package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Catalogue;
import io.github.programmecatalogue.model.Course;
import io.github.programmecatalogue.model.CourseStatus;
import io.github.programmecatalogue.query.CatalogueIndex;
import io.github.programmecatalogue.query.CourseQuery;
import io.github.programmecatalogue.value.Id;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds courses by what people type, in English, Russian or both, without being told which.
 *
 * <pre>{@code
 * CatalogueIndex index = CatalogueIndex.of(catalogue);
 * CatalogueSearch search = CatalogueSearch.of(index);
 * search.courses("робототехнике");                         // finds «Робототехника»
 * search.courses("3d modeling", index.courses().forAge(12), 20);
 * }</pre>
 *
 * <p><b>What is searched:</b> title, keywords, summary and description, in all their languages.
 *
 * <p><b>What is found:</b> courses with one of the words at least. A course has a word if it has it as typed or in
 * another form (the forms of English and Russian, in texts of these languages and in keywords); if a word of the course
 * begins with it, from two characters on; or if one of its words, or the stem of one, differs by a typo: one letter
 * wrong, missing, too many or changed places with its neighbour, in a word of four letters or more; two such in one of
 * eight or more. Case, accents of Latin letters, and е for ё make no difference. C++, C#, 1С, 3D and their like are words
 * of their own, and are told from C. Words such as "in" or "для" find nothing unless there are no others; they help
 * courses with them in the title a little.
 *
 * <p><b>In which order:</b> first what has most of the words, so that all come before some. Among these counts, for each
 * word, the best place: title before keywords before summary before description; and there the word or a form of it
 * before a mere beginning. A typo comes after all these. Of the word and its forms, the rare ones count a little more,
 * and so do those in a short text. What is equal stands in document order.
 *
 * <p>What people type is text, never syntax. One without letters or digits finds nothing. Of a long one, the first
 * {@value #MAX_LENGTH} characters and the first {@value #MAX_WORDS} different words are looked for.
 *
 * <p>It is built in time proportional to the texts, and holds them in the form of an index in memory; there is nothing
 * to close. Immutable and thread-safe.
 *
 * <p>Needs Apache Lucene 9, {@code org.apache.lucene:lucene-core} and {@code
 * org.apache.lucene:lucene-analysis-common}, which this library does not bring along. A program that is a module says
 * {@code requires org.apache.lucene.core} and {@code requires org.apache.lucene.analysis.common}, or is started with {@code
 * --add-modules} and these.
 */
public final class CatalogueSearch {

    /** How many characters of what is typed are looked at. */
    public static final int MAX_LENGTH = 1_000;

    /** How many different words are looked for. */
    public static final int MAX_WORDS = 32;

    private final List<Course> courses;
    private final Map<Id<Course>, Integer> places = new HashMap<>();
    private final CourseTexts texts;
    private final BitSet current;

    private CatalogueSearch(CatalogueIndex index) {
        this.courses = index.courses()
                .withStatus(CourseStatus.PUBLISHED, CourseStatus.values())
                .list();
        for (int place = 0; place < courses.size(); place++) {
            places.put(courses.get(place).getId(), place);
        }
        this.texts = CourseTexts.of(courses);
        this.current = places(index.courses());
    }

    /**
     * Makes the courses of a catalogue searchable.
     *
     * @param catalogue a catalogue, whatever else is wrong with it
     * @return its search
     * @throws io.github.programmecatalogue.validation.InvalidCatalogueException if no index can be made of it
     * @see CatalogueIndex#of
     * @throws IllegalStateException if Lucene is missing
     */
    public static CatalogueSearch of(Catalogue catalogue) {
        return of(CatalogueIndex.of(catalogue));
    }

    /**
     * Makes the courses that an index knows searchable.
     *
     * @param index the index of a catalogue
     * @return its search
     * @throws IllegalStateException if Lucene is missing
     */
    public static CatalogueSearch of(CatalogueIndex index) {
        Lucene.require();
        return new CatalogueSearch(index);
    }

    /**
     * All courses that answer, but drafts and archived ones.
     *
     * @param text what somebody typed
     * @return what was found, the best first; empty if nothing was
     */
    public List<SearchHit> courses(String text) {
        return courses(text, Integer.MAX_VALUE);
    }

    /**
     * The courses that answer best, but drafts and archived ones.
     *
     * @param text what somebody typed
     * @param limit how many courses are wanted at most, 1 or more
     * @return what was found, the best first; empty if nothing was
     * @throws IllegalArgumentException if the limit is below 1
     */
    public List<SearchHit> courses(String text, int limit) {
        return courses(text, current, limit);
    }

    /**
     * All courses that answer both what somebody typed and a question.
     *
     * @param text what somebody typed
     * @param among a question to an index of this catalogue, such as {@code index.courses().forAge(12)}; of another
     *     catalogue, the courses that have the same id here
     * @return what was found, the best first; empty if nothing was
     */
    public List<SearchHit> courses(String text, CourseQuery among) {
        return courses(text, among, Integer.MAX_VALUE);
    }

    /**
     * The courses that answer a question, and best what somebody typed.
     *
     * @param text what somebody typed
     * @param among a question to an index of this catalogue, such as {@code index.courses().forAge(12)}; of another
     *     catalogue, the courses that have the same id here
     * @param limit how many courses are wanted at most, 1 or more
     * @return what was found, the best first; empty if nothing was
     * @throws IllegalArgumentException if the limit is below 1
     */
    public List<SearchHit> courses(String text, CourseQuery among, int limit) {
        return courses(text, places(among), limit);
    }

    private List<SearchHit> courses(String text, BitSet among, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("Limit must be 1 or more: " + limit);
        }
        return texts.search(text, among, limit).stream()
                .map(match -> new SearchHit(courses.get(match.place()), match.score()))
                .toList();
    }

    private BitSet places(CourseQuery query) {
        BitSet found = new BitSet(courses.size());
        query.stream()
                .map(course -> places.get(course.getId()))
                .filter(Objects::nonNull)
                .forEach(found::set);
        return found;
    }
}
