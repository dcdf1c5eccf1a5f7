package io.github.programmecatalogue.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What somebody typed, as a query. */
final class TypedText {

    private static final CharArraySet STOP_WORDS = stopWords();

    /** What a stop word in the title adds: less than any difference between parts of the texts. */
    private static final float LITTLE = .001f;

    private TypedText() {}

    /** A query for the words of a text; empty if it has none. */
    static Optional<Query> query(String text) {
        Map<String, String> stems = stems(text);
        if (stems.isEmpty()) {
            return Optional.empty();
        }
        boolean nothingElse = STOP_WORDS.containsAll(stems.keySet());
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        stems.forEach((word, stem) -> {
            if (nothingElse || !STOP_WORDS.contains(word)) {
                words.add(WordQuery.of(word, stem), Occur.SHOULD);
            } else {
                query.add(inTitle(word), Occur.SHOULD);
            }
        });
        return Optional.of(query.add(words.build(), Occur.MUST).build());
    }

    /** The first words of the text, in order, each with its stem. */
    private static Map<String, String> stems(String text) {
        String start = text.substring(0, Math.min(text.length(), CatalogueSearch.MAX_LENGTH));
        List<String> words = WordAnalysis.WORDS.of(start);
        List<String> stems = WordAnalysis.STEMS.of(start);
        Map<String, String> first = new LinkedHashMap<>();
        for (int i = 0; i < words.size() && first.size() < CatalogueSearch.MAX_WORDS; i++) {
            first.put(words.get(i), stems.get(i));
        }
        return first;
    }

    private static Query inTitle(String word) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(TextPart.TITLE.words(), word))), LITTLE);
    }

    private static CharArraySet stopWords() {
        CharArraySet words = CharArraySet.copy(EnglishAnalyzer.getDefaultStopSet());
        words.addAll(RussianAnalyzer.getDefaultStopSet());
        words.remove("it"); // information technology is no small word here
        return CharArraySet.unmodifiableSet(words);
    }
}
