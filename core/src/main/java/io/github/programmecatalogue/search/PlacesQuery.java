package io.github.programmecatalogue.search;

import java.util.BitSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Finds the documents of some places. */
final class PlacesQuery extends Query {

    private final BitSet places;

    PlacesQuery(BitSet places) {
        this.places = places;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext segment) {
                FixedBitSet within = within(segment.docBase, segment.reader().maxDoc());
                return new ConstantScoreScorer(this, score(), mode, new BitSetIterator(within, within.cardinality()));
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    private FixedBitSet within(int first, int length) {
        FixedBitSet within = new FixedBitSet(length);
        int place = places.nextSetBit(first);
        while (place >= 0 && place < first + length) {
            within.set(place - first);
            place = places.nextSetBit(place + 1);
        }
        return within;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return places.cardinality() + " places";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlacesQuery that && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return places.hashCode();
    }
}
