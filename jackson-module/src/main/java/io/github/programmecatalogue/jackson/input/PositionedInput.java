package io.github.programmecatalogue.jackson.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** An input that tells how far it has been read. */
final class PositionedInput extends FilterInputStream {

    private final LongConsumer progress;
    private long position;

    /** An input that begins with telling 0. */
    PositionedInput(InputStream in, LongConsumer progress) {
        super(in);
        this.progress = progress;
        progress.accept(0);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            position += read;
            progress.accept(position);
        }
        return read;
    }
}
