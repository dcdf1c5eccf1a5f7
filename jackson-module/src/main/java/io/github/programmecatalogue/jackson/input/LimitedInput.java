package io.github.programmecatalogue.jackson.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** An input that is given up behind its greatest size, be it that of a small file that swells when it is unpacked. */
final class LimitedInput extends FilterInputStream {

    private final long maxSize;
    private long left;

    LimitedInput(InputStream in, long maxSize) {
        super(in);
        this.maxSize = maxSize;
        this.left = maxSize;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        int read = in.read(buffer, offset, (int) Math.min(length, Math.max(1, left)));
        if (read < 0) {
            return read;
        }
        if (left == 0) {
            throw new BrokenInputException(
                    "The document must not have more than " + maxSize + " bytes", Map.of("tooLarge", maxSize));
        }
        left -= read;
        return read;
    }

    @Override
    public long skip(long count) {
        return 0;
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
