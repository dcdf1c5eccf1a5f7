package io.github.programmecatalogue.jackson.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.lucene.tests.mockfile.FilterFileChannel;
import org.apache.lucene.tests.mockfile.FilterFileSystemProvider;

/** The disk of the host, some of whose operations fail. */
public final class FailingDisk extends FilterFileSystemProvider {

    private final IntPredicate failing;
    private final List<String> operations = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private FailingDisk(Path folder, IntPredicate failing) {
        super("failing://", folder.getFileSystem());
        this.failing = failing;
    }

    /** A disk that fails once. */
    public static FailingDisk at(Path folder, int operation) {
        return new FailingDisk(folder, count -> count == operation);
    }

    /** A disk that dies. */
    public static FailingDisk from(Path folder, int operation) {
        return new FailingDisk(folder, count -> count >= operation);
    }

    /** What it was asked to do so far, in order. */
    public List<String> operations() {
        return List.copyOf(operations);
    }

    /** What did not work, in order. */
    public List<String> failed() {
        return List.copyOf(failed);
    }

    /** A path of the host on this disk. */
    public Path path(Path path) {
        return wrapPath(path);
    }

    private void operation(String name) throws IOException {
        operations.add(name);
        if (failing.test(operations.size() - 1)) {
            failed.add(name);
            throw new IOException("Disk failed at " + name);
        }
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        operation("open");
        return new Channel((FileChannel) super.newByteChannel(path, options, attributes));
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        operation("move");
        super.move(source, target, options);
    }

    @Override
    public boolean deleteIfExists(Path path) throws IOException {
        operation("delete");
        return super.deleteIfExists(path);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        operation("set " + attribute);
        super.setAttribute(path, attribute, value, options);
    }

    /** Basic attributes are how Java 17 learns whether a file is there, which cannot fail. */
    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        if (type != BasicFileAttributes.class) {
            operation("read attributes");
        }
        return super.readAttributes(path, type, options);
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        if (modes.length > 0) {
            operation("check access");
        }
        super.checkAccess(path, modes);
    }

    private final class Channel extends FilterFileChannel {

        Channel(FileChannel channel) {
            super(channel);
        }

        /** A write that fails is torn: half of it has reached the disk. */
        @Override
        public int write(ByteBuffer bytes) throws IOException {
            try {
                operation("write");
            } catch (IOException e) {
                super.write(bytes.slice().limit(bytes.remaining() / 2));
                throw e;
            }
            return super.write(bytes);
        }

        @Override
        public void force(boolean metadata) throws IOException {
            operation("force");
            super.force(metadata);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            super.implCloseChannel();
            operation("close");
        }
    }
}
