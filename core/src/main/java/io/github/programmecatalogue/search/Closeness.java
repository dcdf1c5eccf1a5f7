package io.github.programmecatalogue.search;

import org.apache.lucene.search.similarities.BasicStats;
import org.apache.lucene.search.similarities.SimilarityBase;

/**
 * What a word that is found adds to the score: a fixed part, so large that no other merits make up for a word that is
 * not found, and its quality, from 0 to 1.
 *
 * <p>How rare the word is and how short the text are worth a fifth of the quality at most, so that they decide only
 * between matches of one kind. The usual measures know no such bounds.
 */
final class Closeness extends SimilarityBase {

    /** The qualities of all words together do not exceed it. */
    private static final float FOUND = CatalogueSearch.MAX_WORDS;

    private static final double MOST_FOR_RARITY = .1;
    private static final double MOST_FOR_BREVITY = .1;

    /** The score of a word of a quality. */
    static float found(float quality) {
        return FOUND + quality;
    }

    @Override
    protected double score(BasicStats stats, double frequency, double length) {
        double commonness = Math.log1p((double) stats.getDocFreq()) / Math.log1p((double) stats.getNumberOfDocuments());
        double others = (length - 1) / (length + 7);
        return FOUND + stats.getBoost() * (1 - MOST_FOR_RARITY * commonness - MOST_FOR_BREVITY * others);
    }

    @Override
    public String toString() {
        return "Closeness";
    }
}
