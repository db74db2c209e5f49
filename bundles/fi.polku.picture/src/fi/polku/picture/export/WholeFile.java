/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import fi.polku.picture.png.PictureTooLarge;

/** Replaces files as a whole: whoever looks at one sees the old content or the new one, never half of one. */
public final class WholeFile {

    private static final Pattern BEGUN = Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.part");

    /** What is written. */
    public interface Content {

        /**
         * @param out where the bytes go; closed by the caller
         * @throws IOException when they can't be written
         */
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {
    }

    /**
     * @param file what is replaced or made; its folder exists. It stays untouched when it holds the same already
     * @param content what it holds from now on
     * @return whether it held something else before, or nothing
     * @throws FileSystemException when it can't be written; the file is as it was. Its other file is what was begun, where
     *         even that can't be removed
     * @throws IOException when what it is to hold can't be made
     */
    public static boolean replace(Path file, Content content) throws IOException {
        Path fresh = begin(file);
        // Whoever stops the program halfway finds no half file.
        fresh.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh, StandardOpenOption.CREATE_NEW))) {
                content.write(out);
            }
            boolean same = Files.isRegularFile(file) && Files.mismatch(file, fresh) < 0;
            if (!same) {
                move(fresh, file);
            }
            return !same;
        } catch (PictureTooLarge speaking) {
            throw speaking;
        } catch (NoSuchFileException missing) {
            boolean isFolder = fresh.toString().equals(missing.getFile());
            throw isFolder ? new NoSuchFileException(String.valueOf(file.getParent())) : missing;
        } catch (IOException failure) {
            throw naming(file, fresh.toFile(), failure);
        } finally {
            fresh.toFile().delete();
        }
    }

    /** Removes what programs that were killed had begun in a folder, a day ago or longer. */
    public static void sweep(Path folder) {
        File[] begun = folder.toFile().listFiles((in, name) -> BEGUN.matcher(name).matches());
        long yesterday = System.currentTimeMillis() - Duration.ofDays(1).toMillis();
        // A folder that can't be looked into keeps them; what another program takes away meanwhile is gone.
        for (File file : begun == null ? new File[0] : begun) {
            if (file.lastModified() < yesterday) {
                file.delete();
            }
        }
    }

    /** @return a place beside the file that nobody else writes to, be it another thread, program or machine */
    private static Path begin(Path file) {
        String mark = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return file.resolveSibling("." + file.getFileName() + "." + mark + ".part");
    }

    /** A full disk doesn't say which file it had no room for, nor a locked folder what is left in it. */
    private static IOException naming(Path file, File begun, IOException failure) {
        String reason = reason(failure);
        boolean isFull = DiskFull.isMeant(reason) || DiskFull.isAt(begun.toPath());
        String left = begun.delete() || !begun.exists() ? null : begun.toString();
        FileSystemException named;
        if (failure instanceof AccessDeniedException) {
            named = new AccessDeniedException(file.toString(), left, null);
        } else if (isFull) {
            named = new DiskFull(file.toString(), left, reason);
        } else {
            named = new FileSystemException(file.toString(), left, reason);
        }
        return (IOException) named.initCause(failure);
    }

    private static String reason(Throwable failure) {
        String own = failure instanceof FileSystemException file ? file.getReason() : failure.getMessage();
        return failure.getCause() == null ? own : reason(failure.getCause());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
