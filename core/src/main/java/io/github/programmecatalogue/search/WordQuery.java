package io.github.programmecatalogue.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Finds one word, wherever it stands and in whichever form; what counts is the best place. */
final class WordQuery {

    /** How well something other than the word itself answers, from 0 to 1: see {@link CatalogueSearch}. */
    private static final float FORM = .95f;

    private static final float BEGINNING = .6f;
    private static final float TYPO = .2f;

    private static final int SHORTEST_BEGINNING = 2;
    private static final int SHORTEST_WITH_A_TYPO = 4;
    private static final int SHORTEST_WITH_TWO = 8;

    private final String word;
    private final String stem;
    private final List<Query> ways = new ArrayList<>();

    private WordQuery(String word, String stem) {
        this.word = word;
        this.stem = stem;
    }

    static Query of(String word, String stem) {
        WordQuery query = new WordQuery(word, stem);
        query.addItselfAndItsForms();
        query.addBeginnings();
        query.addTypos();
        return new DisjunctionMaxQuery(query.ways, 0);
    }

    private void addItselfAndItsForms() {
        for (TextPart part : TextPart.values()) {
            ways.add(new BoostQuery(new TermQuery(new Term(part.words(), word)), part.weight()));
            ways.add(new BoostQuery(new TermQuery(new Term(part.stems(), stem)), part.weight() * FORM));
        }
    }

    private void addBeginnings() {
        if (length(word) >= SHORTEST_BEGINNING) {
            for (TextPart part : TextPart.values()) {
                addConstant(new PrefixQuery(new Term(part.words(), word)), part.weight() * BEGINNING);
            }
        }
    }

    /** In letters alone: where there are digits, each matters. */
    private void addTypos() {
        if (length(word) >= SHORTEST_WITH_A_TYPO && word.codePoints().allMatch(Character::isLetter)) {
            int typos = length(word) >= SHORTEST_WITH_TWO ? 2 : 1;
            CompiledAutomaton likeWord = FuzzyQuery.getFuzzyAutomaton(word, typos, 0, true);
            CompiledAutomaton likeStem =
                    stem.equals(word) ? likeWord : FuzzyQuery.getFuzzyAutomaton(stem, typos, 0, true);
            for (TextPart part : TextPart.values()) {
                addConstant(new MisspeltQuery(part.words(), word, likeWord), part.weight() * TYPO);
                addConstant(new MisspeltQuery(part.stems(), stem, likeStem), part.weight() * TYPO);
            }
        }
    }

    private void addConstant(Query query, float quality) {
        ways.add(new BoostQuery(new ConstantScoreQuery(query), Closeness.found(quality)));
    }

    private static int length(String word) {
        return word.codePointCount(0, word.length());
    }
}
