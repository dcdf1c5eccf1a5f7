package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.GroupSize;

/** Reads and writes how many pupils make a group: {@code {"min": 8, "max": 12}}. */
final class GroupSizeCodec extends RecordCodec<GroupSize, GroupSize.Builder> {

    static final GroupSizeCodec INSTANCE = new GroupSizeCodec();

    private static final String MIN = "min";
    private static final String MAX = "max";

    private GroupSizeCodec() {
        super(
                GroupSize.class,
                new PropertyTable<GroupSize.Builder>()
                        .value(MIN, WholeNumberCodec.INSTANCE, GroupSize.Builder::min)
                        .value(MAX, WholeNumberCodec.INSTANCE, GroupSize.Builder::max)
                        .whole());
    }

    @Override
    GroupSize.Builder draft() {
        return GroupSize.builder();
    }

    @Override
    GroupSize build(GroupSize.Builder groupSize) {
        return groupSize.build();
    }

    @Override
    public void writeMembers(GroupSize groupSize, TokenSink sink) {
        put(sink, MIN, groupSize.getMin());
        put(sink, MAX, groupSize.getMax());
    }
}
