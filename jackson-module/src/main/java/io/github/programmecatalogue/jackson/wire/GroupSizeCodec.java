package io.github.programmecatalogue.jackson.wire;

import io.github.programmecatalogue.value.GroupSize;

/** Reads and writes how many pupils make a group: {@code {"min": 8, "max": 12}}. */
final class GroupSizeCodec extends RecordCodec<GroupSize, GroupSize.Builder> {

    static final GroupSizeCodec INSTANCE = new GroupSizeCodec();

    private static final String MIN = "min";
    private static final String MAX = "max";

    private GroupSizeCodec() {
        super(GroupSize.class, PropertyTable.of(MIN, MAX).whole());
    }

    @Override
    GroupSize.Builder draft() {
        return GroupSize.builder();
    }

    @Override
    boolean readProperty(String name, TokenSource source, GroupSize.Builder groupSize) {
        return switch (name) {
            case MIN -> set(source, WholeNumberCodec.INSTANCE, groupSize, GroupSize.Builder::min);
            case MAX -> set(source, WholeNumberCodec.INSTANCE, groupSize, GroupSize.Builder::max);
            default -> throw unhandled(name);
        };
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
