package io.github.programmecatalogue.search;

import io.github.programmecatalogue.model.Course;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** The texts of a course as Lucene takes them: nothing is kept of a word but that it is there. */
final class CourseDocument {

    /** Whose forms we know. */
    private static final List<String> STEMMED = List.of("en", "ru", TextPart.ANY_LANGUAGE);

    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setIndexOptions(IndexOptions.DOCS);
        WORDS.freeze();
    }

    private CourseDocument() {}

    /** The analysis of each field. */
    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                WordAnalysis.WORDS,
                Stream.of(TextPart.values()).collect(Collectors.toMap(TextPart::stems, part -> WordAnalysis.STEMS)));
    }

    static Document of(Course course) {
        Document document = new Document();
        for (TextPart part : TextPart.values()) {
            part.forEach(course, (language, text) -> {
                String normalized = WordAnalysis.normalized(text);
                document.add(new Field(part.words(), normalized, WORDS));
                if (STEMMED.contains(Locale.forLanguageTag(language).getLanguage())) {
                    document.add(new Field(part.stems(), normalized, WORDS));
                }
            });
        }
        return document;
    }
}
