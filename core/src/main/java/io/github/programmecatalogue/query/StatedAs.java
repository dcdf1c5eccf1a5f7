package io.github.programmecatalogue.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;

/** That a course, or its run, has one of some values. */
final class StatedAs implements Condition {

    private final Attribute attribute;
    private final BitSet wanted;
    private final BitSet unstated;

    private StatedAs(Attribute attribute, BitSet wanted, BitSet unstated) {
        this.attribute = attribute;
        this.wanted = wanted;
        this.unstated = unstated;
    }

    static StatedAs of(Attribute attribute, Collection<?> values) {
        return new StatedAs(attribute, attribute.numbers(values), notStated());
    }

    private static BitSet notStated() {
        BitSet notStated = new BitSet();
        notStated.set(Attribute.NOT_STATED);
        return notStated;
    }

    /** The same, where other values are what is not stated; none, where saying nothing means that there is nothing. */
    StatedAs unstatedAs(Collection<?> values) {
        return new StatedAs(attribute, wanted, attribute.numbers(values));
    }

    @Override
    public boolean holds(int course, int run) {
        return attribute.hasAny(course, run, wanted);
    }

    @Override
    public Condition orNotStated() {
        BitSet either = (BitSet) wanted.clone();
        either.or(unstated);
        return new StatedAs(attribute, either, unstated);
    }

    @Override
    public long most() {
        return attribute.most(wanted);
    }

    @Override
    public IntStream candidates() {
        return attribute.courses(wanted);
    }

    @Override
    public Optional<BitSet> runs() {
        return attribute.runs(wanted);
    }
}
