package io.github.programmecatalogue.jackson.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Writes a file so that whoever looks, even after a power cut, sees the old file or the new one, and never half of one.
 *
 * <p>The new file is written beside the old one, brought to the disk, and then takes its place. It keeps the POSIX
 * permissions and the group, though not the owner; where the group cannot be kept, nobody gets permissions as its member.
 * Another hard link to the old file goes on to lead to the old one. Until then the new file is called by the first 50
 * characters of the old one's name, such as {@code .catalogue.json.1f6c….tmp}.
 */
public final class AtomicFile {

    /** How many links may follow one another, as on Linux. */
    private static final int MOST_LINKS = 40;

    /** Of a name, so that the draft's is no longer than file systems allow. */
    private static final int LONGEST_NAME = 50;

    /** Folders whose files stand for what a program has open, such as the log that its standard output goes to. */
    private static final List<String> OPEN_FILES = List.of("/proc", "/dev/fd");

    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> GROUP = PosixFilePermissions.fromString("---rwx---");

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
     *     is no regular file, such as a pipe or a terminal, the content is written directly, and so it is at the end of a
     *     file that is given as one that the program has open, such as {@code /dev/stdout}
     * @param content what is to stand in it; what it throws is passed on
     * @throws IOException if the file cannot be written
     */
    public static void write(Path file, Content content) throws IOException {
        Path target = followLinks(file);
        if (isOpen(target) || (Files.exists(target) && !Files.isRegularFile(target))) {
            try (OutputStream out = Files.newOutputStream(target, StandardOpenOption.APPEND)) {
                content.writeTo(out);
            }
        } else {
            replace(target, content);
        }
    }

    /** The file itself, whether it is there or not. What is open is not followed: the file may have lost its name. */
    private static Path followLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target) && !isOpen(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static boolean isOpen(Path file) throws IOException {
        Path folder = file.resolveSibling("").toRealPath();
        return OPEN_FILES.stream().anyMatch(folder::startsWith);
    }

    private static void replace(Path target, Content content) throws IOException {
        Path directory = target.resolveSibling("");
        requireWritable(directory);
        if (Files.exists(target)) {
            requireWritable(target);
        }
        Path draft =
                directory.resolve("." + shortened(target.getFileName().toString()) + "." + UUID.randomUUID() + ".tmp");
        try {
            write(draft, access(target), content);
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

    private static String shortened(String name) {
        return name.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Optional<PosixFileAttributes> access(Path target) throws IOException {
        boolean known = target.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.exists(target);
        return known ? Optional.of(Files.readAttributes(target, PosixFileAttributes.class)) : Optional.empty();
    }

    /** Of an old file's group and of others nobody may read the draft who may not read the old file, at no time. */
    private static void write(Path draft, Optional<PosixFileAttributes> access, Content content) throws IOException {
        FileAttribute<?>[] attributes = access.stream()
                .map(old -> PosixFilePermissions.asFileAttribute(OWNER))
                .toArray(FileAttribute<?>[]::new);
        Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (SeekableByteChannel channel = Files.newByteChannel(draft, options, attributes)) {
            if (access.isPresent()) {
                grant(draft, access.get());
            }
            OutputStream out = new Buffer(channel);
            content.writeTo(out);
            out.flush();
            force(channel);
        }
    }

    private static void grant(Path draft, PosixFileAttributes old) throws IOException {
        Set<PosixFilePermission> permissions = old.permissions();
        try {
            Files.setAttribute(draft, "posix:group", old.group());
        } catch (FileSystemException e) {
            // Whoever is no member of a group may not give a file to it.
            permissions = permissions.stream()
                    .filter(permission -> !GROUP.contains(permission))
                    .collect(Collectors.toSet());
        }
        Files.setAttribute(draft, "posix:permissions", permissions);
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
