package io.github.programmecatalogue.search;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Divides texts into words: as they stand, or as stems.
 *
 * <p>English and Russian share no letter, and the stemmer of one leaves the words of the other alone. So both look at
 * every word, whichever language a text is said to be in: «на Scratch» is Russian.
 */
final class WordAnalysis extends Analyzer {

    static final WordAnalysis WORDS = new WordAnalysis(false);
    static final WordAnalysis STEMS = new WordAnalysis(true);

    private final boolean stemming;

    private WordAnalysis(boolean stemming) {
        this.stemming = stemming;
    }

    /** The words of a text in order; both analyses give as many. */
    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", normalized(text))) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** A text in the one of several ways to write the same characters that analysis expects. */
    static String normalized(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    @Override
    protected Reader initReader(String field, Reader reader) {
        return new MappingCharFilter(Signs.MAP, reader);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new StandardTokenizer();
        TokenStream words = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, stemming ? stems(words) : words);
    }

    private static TokenStream stems(TokenStream words) {
        TokenStream russian = new SnowballFilter(new EnglishPossessiveFilter(words), new RussianStemmer());
        return new SnowballFilter(russian, new EnglishStemmer());
    }
}
