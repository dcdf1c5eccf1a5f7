package io.github.programmecatalogue.jackson.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file so that whoever looks, even after a power cut, sees the old file or the new one, and never half of one.
 *
 * <p>The new file is written beside the old one, brought to the disk, and then takes its place. It keeps the POSIX
 * permissions, though not the owner; another hard link to the old file goes on to lead to the old one.
 */
public final class AtomicFile {

    /** How many links may follow one another, as on Linux. */
    private static final int MOST_LINKS = 40;

    private AtomicFile() {}

    /** What is to stand in a file. */
    @FunctionalInterface
    public interface Content {

        /**
         * Writes all of it.
         *
         * @param out takes the bytes, buffered; may be closed or not
         * @throws IOException if it takes no more
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file.
     *
     * @param file the file, or a link to it; one that is there is replaced, and stays as it is if anything fails; into what
     *     is no regular file, such as a pipe or a terminal, the content is written directly
     * @param content what is to stand in it; what it throws is passed on
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
        } else {
            replace(followLinks(file), content);
        }
    }

    /** The file itself, whether it is there or not. */
    private static Path followLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path target, Content content) throws IOException {
        Path directory = target.resolveSibling("");
        requireWritable(directory);
        if (Files.exists(target)) {
            requireWritable(target);
        }
        Path draft = directory.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            write(draft, permissions(target), content);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (Throwable e) {
            delete(draft, e);
            throw e;
        }
        force(directory);
    }

    /** A failure to make the draft would name the draft, of which the caller knows nothing. */
    private static void requireWritable(Path path) throws IOException {
        path.getFileSystem().provider().checkAccess(path, AccessMode.WRITE);
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path target) throws IOException {
        boolean known = target.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.exists(target);
        return known ? Optional.of(Files.getPosixFilePermissions(target)) : Optional.empty();
    }

    /** Nobody may read the draft who may not read the old file, not even before the permissions are set. */
    private static void write(Path draft, Optional<Set<PosixFilePermission>> permissions, Content content)
            throws IOException {
        FileAttribute<?>[] attributes =
                permissions.stream().map(PosixFilePermissions::asFileAttribute).toArray(FileAttribute<?>[]::new);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(draft, options, attributes)) {
            if (permissions.isPresent()) {
                // What the umask took away when the file was made.
                Files.setAttribute(draft, "posix:permissions", permissions.get());
            }
            OutputStream out = new Buffer(channel);
            content.writeTo(out);
            out.flush();
            force(channel);
        }
    }

    private static void force(SeekableByteChannel channel) throws IOException {
        if (channel instanceof FileChannel file) {
            file.force(true);
        }
    }

    /** Brings the new name to the disk, where directories can be opened; the file is whole and in its place without. */
    private static void force(Path directory) {
        try (SeekableByteChannel channel = Files.newByteChannel(directory, StandardOpenOption.READ)) {
            force(channel);
        } catch (IOException e) {
            // Nothing is lost: after a power cut at this moment the old file may be there again.
        }
    }

    private static void delete(Path draft, Throwable reason) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** A buffer that leaves its channel open when it is closed. */
    private static final class Buffer extends BufferedOutputStream {

        Buffer(SeekableByteChannel channel) {
            super(Channels.newOutputStream(channel));
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
