package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Course;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** The texts of courses, in memory. The number of a document is the place of its course. */
final class CourseTexts {

    private final IndexSearcher searcher;

    private CourseTexts(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    static CourseTexts of(List<Course> courses) {
        Directory memory = new ByteBuffersDirectory();
        try {
            write(courses, memory);
            IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
            searcher.setSimilarity(new Closeness());
            searcher.setQueryCache(null); // Lucene's is shared by the whole process, and would keep what we let go
            return new CourseTexts(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thread writes and nothing is merged, so that documents keep their order. */
    private static void write(List<Course> courses, Directory directory) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(CourseDocument.analyzer())
                .setMergePolicy(NoMergePolicy.INSTANCE)
                .setUseCompoundFile(false)
                .setSimilarity(new Closeness());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (Course course : courses) {
                writer.addDocument(CourseDocument.of(course));
            }
        }
    }

    /** Where a course stands that was found, and how well it answers. */
    record Match(int place, double score) {}

    /** The best answers among the courses of some places; of equal ones, the first. */
    List<Match> search(String text, BitSet among, int limit) {
        Optional<Query> words = TypedText.query(text);
        int most = Math.min(limit, among.cardinality());
        if (words.isEmpty() || most == 0) {
            return List.of();
        }
        Query query = new BooleanQuery.Builder()
                .add(words.get(), Occur.MUST)
                .add(new PlacesQuery(among), Occur.FILTER)
                .build();
        try {
            return Stream.of(searcher.search(query, most).scoreDocs)
                    .map(found -> new Match(found.doc, found.score))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
