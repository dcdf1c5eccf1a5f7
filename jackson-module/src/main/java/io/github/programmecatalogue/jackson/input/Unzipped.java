package io.github.programmecatalogue.jackson.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What a gzip file holds, as far as it is whole. */
final class Unzipped extends FilterInputStream {

    private static final int[] MAGIC = {0x1f, 0x8b};

    private boolean opened;

    private Unzipped(InputStream in) {
        super(in);
    }

    /** What an input holds: unzipped, if it begins as gzip does, else as it is. */
    static InputStream of(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in);
        buffered.mark(MAGIC.length);
        boolean zipped = buffered.read() == MAGIC[0] && buffered.read() == MAGIC[1];
        buffered.reset();
        return zipped ? new Unzipped(buffered) : buffered;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            if (!opened) {
                in = new GZIPInputStream(in);
                opened = true;
            }
            return in.read(buffer, offset, length);
        } catch (ZipException | EOFException e) {
            BrokenInputException broken =
                    new BrokenInputException("The gzip data must be whole", Map.of("compression", ""));
            broken.initCause(e);
            throw broken;
        }
    }
}
