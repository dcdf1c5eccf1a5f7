package io.github.programmecatalogue.query;

import java.util.BitSet;
import java.util.Collection;
import java.util.stream.IntStream;

/** That a course, or its run, has one of some values. */
final class StatedAs implements Condition {

    private final Attribute attribute;
    private final boolean byRun;
    private final BitSet wanted;
    private final BitSet unstated;

    private StatedAs(Attribute attribute, boolean byRun, BitSet wanted, BitSet unstated) {
        this.attribute = attribute;
        this.byRun = byRun;
        this.wanted = wanted;
        this.unstated = unstated;
    }

    /** Of a course, whatever its run. */
    static StatedAs course(Attribute attribute, Collection<?> values) {
        return new StatedAs(attribute, false, attribute.numbers(values), notStated());
    }

    /** Of the run itself. */
    static StatedAs run(Attribute attribute, Collection<?> values) {
        return new StatedAs(attribute, true, attribute.numbers(values), notStated());
    }

    private static BitSet notStated() {
        BitSet notStated = new BitSet();
        notStated.set(Attribute.NOT_STATED);
        return notStated;
    }

    /** The same, where other values are what is not stated; none, where saying nothing means that there is nothing. */
    StatedAs unstatedAs(Collection<?> values) {
        return new StatedAs(attribute, byRun, wanted, attribute.numbers(values));
    }

    @Override
    public boolean holds(int course, int run) {
        return attribute.hasAny(byRun ? run : course, wanted);
    }

    @Override
    public Condition orNotStated() {
        BitSet either = (BitSet) wanted.clone();
        either.or(unstated);
        return new StatedAs(attribute, byRun, either, unstated);
    }

    @Override
    public long most() {
        return attribute.most(wanted);
    }

    @Override
    public IntStream candidates() {
        return attribute.courses(wanted);
    }
}
