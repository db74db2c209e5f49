/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A file that is only ever replaced as a whole, so that at every moment, whatever happens, its path holds either the old
 * content or the new one. The content that it had before is kept beside it as {@code name.bak}: one version, replaced
 * as a whole as well.
 */
final class SafeFile {

    private static final Set<OpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    private static final Duration LEFTOVER = Duration.ofHours(1);

    private final Path path;

    /** @param path where the file is or shall be; symbolic links are followed, so that they stay */
    SafeFile(Path path) throws IOException {
        Path target = path;
        if (Files.exists(path)) {
            target = path.toRealPath();
        } else if (Files.isSymbolicLink(path)) {
            target = path.resolveSibling(Files.readSymbolicLink(path));
        }
        this.path = target.toAbsolutePath();
    }

    Path path() {
        return path;
    }

    /** Where the former version is kept. */
    Path former() {
        return path.resolveSibling(path.getFileName() + ".bak");
    }

    /** Replaces the content and keeps the former one. When this fails, the file is as it was and nothing lies beside it. */
    void replace(byte[] content) throws IOException {
        replace(content, true);
    }

    /** Replaces the content of a file whose former one nobody asks for. */
    void overwrite(byte[] content) throws IOException {
        replace(content, false);
    }

    private void replace(byte[] content, boolean keepFormer) throws IOException {
        boolean exists = Files.exists(path);
        if (exists && !Files.isWritable(path)) {
            throw new AccessDeniedException(path.toString());
        }
        removeLeftovers();
        Path fresh = beside();
        try {
            if (exists) {
                write(fresh, content, secret());
                copyAttributes(fresh);
                if (keepFormer) {
                    keepFormer();
                }
            } else {
                write(fresh, content);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            flushFolder();
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Keeps the present content as the former one, without a moment in which there is neither. */
    void keepFormer() throws IOException {
        Path copy = beside();
        try {
            try {
                Files.createLink(copy, path);
            } catch (UnsupportedOperationException | FileSystemException e) {
                write(copy, Files.readAllBytes(path), secret());
                copyAttributes(copy);
            }
            Files.move(copy, former(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private Path beside() {
        return path.resolveSibling(prefix() + UUID.randomUUID() + ".tmp");
    }

    private String prefix() {
        return "." + path.getFileName() + ".";
    }

    private static void write(Path file, byte[] content, FileAttribute<?>... attributes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, NEW, attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** What nobody else may read until it has the permissions of the file that it replaces. */
    private FileAttribute<?>[] secret() {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }

    private void copyAttributes(Path fresh) throws IOException {
        if (isPosix()) {
            PosixFileAttributes old = Files.readAttributes(path, PosixFileAttributes.class);
            PosixFileAttributeView view = Files.getFileAttributeView(fresh, PosixFileAttributeView.class);
            try {
                view.setGroup(old.group());
                view.setOwner(old.owner());
            } catch (FileSystemException e) {
                // Only the superuser can give a file away. Who may replace the file then owns it, as with any other editor.
            }
            view.setPermissions(old.permissions());
        }
    }

    private void flushFolder() throws IOException {
        if (isPosix()) {
            try (FileChannel folder = FileChannel.open(path.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private boolean isPosix() {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    /** A save that was killed leaves its unfinished file behind. One that is old enough belongs to nobody any more. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(path.getParent(), this::isLeftover)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private boolean isLeftover(Path candidate) {
        String name = candidate.getFileName().toString();
        return name.startsWith(prefix()) && name.endsWith(".tmp")
                && Instant.ofEpochMilli(candidate.toFile().lastModified()).isBefore(Instant.now().minus(LEFTOVER));
    }
}
