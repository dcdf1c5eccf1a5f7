package io.github.programmecatalogue.jackson;

import java.io.ByteArrayOutputStream;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may happen to a file between somebody who writes it and somebody who reads it. */
record ByteDamage(Kind kind, double where, int length, List<Byte> noise) {

    private static final String TELLING = "{}[]\":,\\ \n0123456789-+.eEntfu/*#'\u0000\u00ff";

    enum Kind {
        FLIP,
        CUT,
        LEAVE_OUT,
        DUPLICATE,
        INSERT
    }

    static Arbitrary<ByteDamage> any() {
        Arbitrary<Byte> noise = Arbitraries.oneOf(
                Arbitraries.bytes(),
                Arbitraries.of(TELLING.chars().mapToObj(c -> (byte) c).toList()));
        return Combinators.combine(
                        Arbitraries.of(Kind.class),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 200),
                        noise.list().ofMinSize(1).ofMaxSize(8))
                .as(ByteDamage::new);
    }

    /** The first byte that differs, in a document of some size. */
    int start(int size) {
        return (int) Math.min(size - 1L, (long) (where * size));
    }

    byte[] of(byte[] whole) {
        int start = start(whole.length);
        int end = Math.min(whole.length, start + length);
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        damaged.write(whole, 0, start);
        switch (kind) {
            case FLIP -> {
                damaged.write(whole[start] ^ (noise.get(0) == 0 ? 1 : noise.get(0)));
                damaged.write(whole, start + 1, whole.length - start - 1);
            }
            case CUT -> {}
            case LEAVE_OUT -> damaged.write(whole, end, whole.length - end);
            case DUPLICATE -> {
                damaged.write(whole, start, end - start);
                damaged.write(whole, start, whole.length - start);
            }
            case INSERT -> {
                noise.forEach(damaged::write);
                damaged.write(whole, start, whole.length - start);
            }
        }
        return damaged.toByteArray();
    }
}
