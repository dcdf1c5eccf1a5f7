package io.github.programmecatalogue.jackson.input;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a gzip file (RFC 1952) holds, one member behind another, as far as it is whole. Unlike with
 * {@link java.util.zip.GZIPInputStream}, whatever stands behind a member and is no other one is damage.
 */
final class Unzipped extends InputStream {

    private static final int[] MAGIC = {0x1f, 0x8b};
    private static final int DEFLATED = 8;
    private static final int HAS_HEADER_CHECKSUM = 0x02;
    private static final int HAS_EXTRA_FIELD = 0x04;
    private static final int HAS_NAME = 0x08;
    private static final int HAS_COMMENT = 0x10;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final byte[] buffer = new byte[8192];
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private int position;
    private int limit;
    private boolean inMember;

    private Unzipped(InputStream in) {
        this.in = in;
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
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            int read = 0;
            while (read == 0 && (inMember || begin())) {
                read = inflate(target, offset, length);
            }
            return read == 0 ? -1 : read;
        } catch (ZipException | EOFException | DataFormatException e) {
            BrokenInputException broken =
                    new BrokenInputException("The gzip data must be whole", Map.of("compression", ""));
            broken.initCause(e);
            throw broken;
        }
    }

    /** Begins the next member; false if there is nothing more. */
    private boolean begin() throws IOException {
        if (position == limit && !fill()) {
            return false;
        }
        checksum.reset();
        for (int magic : MAGIC) {
            require(headerByte() == magic);
        }
        require(headerByte() == DEFLATED);
        int flags = headerByte();
        require((flags & RESERVED) == 0);
        skipHeader(6); // when and how it was zipped
        if ((flags & HAS_EXTRA_FIELD) != 0) {
            skipHeader(headerByte() | headerByte() << 8);
        }
        for (int text = flags & (HAS_NAME | HAS_COMMENT); text != 0; text &= text - 1) {
            while (headerByte() != 0) {
                // Nobody asks for the name and the comment.
            }
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0) {
            require((checksum.getValue() & 0xFFFF) == (next() | next() << 8));
        }
        checksum.reset();
        inflater.reset();
        inflater.setInput(buffer, position, limit - position);
        inMember = true;
        return true;
    }

    /** Inflates something, or else goes on to where there is more; all before the damage is read before it is told. */
    private int inflate(byte[] target, int offset, int length) throws IOException, DataFormatException {
        int read = inflater.inflate(target, offset, length);
        if (read > 0) {
            checksum.update(target, offset, read);
        } else if (inflater.finished()) {
            position = limit - inflater.getRemaining();
            require(number() == (int) checksum.getValue());
            require(number() == (int) inflater.getBytesWritten());
            inMember = false;
        } else {
            require(inflater.needsInput());
            if (!fill()) {
                throw new EOFException();
            }
            inflater.setInput(buffer, 0, limit);
        }
        return read;
    }

    private static void require(boolean whole) throws ZipException {
        if (!whole) {
            throw new ZipException();
        }
    }

    private void skipHeader(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            headerByte();
        }
    }

    private int headerByte() throws IOException {
        int next = next();
        checksum.update(next);
        return next;
    }

    private int number() throws IOException {
        return next() | next() << 8 | next() << 16 | next() << 24;
    }

    private int next() throws IOException {
        if (position == limit && !fill()) {
            throw new EOFException();
        }
        return buffer[position++] & 0xFF;
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer));
        return limit > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
