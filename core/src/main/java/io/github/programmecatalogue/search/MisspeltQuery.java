package io.github.programmecatalogue.search;

import java.io.IOException;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/**
 * Finds what is spelt like a word. Lucene's own fuzzy query builds its automaton for every field anew, which takes longer
 * than the search itself, and stops at so many words.
 */
final class MisspeltQuery extends MultiTermQuery {

    private final String word;
    private final CompiledAutomaton alike;

    MisspeltQuery(String field, String word, CompiledAutomaton alike) {
        super(field, CONSTANT_SCORE_BLENDED_REWRITE);
        this.word = word;
        this.alike = alike;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return alike.getTermsEnum(terms);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            alike.visit(visitor, this, field);
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":" + word + "~";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && alike.equals(((MisspeltQuery) other).alike);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + alike.hashCode();
    }
}
