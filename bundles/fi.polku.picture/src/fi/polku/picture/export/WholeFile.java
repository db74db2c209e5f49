/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import fi.polku.picture.png.PictureTooLarge;

/** Replaces files as a whole: whoever looks at one sees the old content or the new one, never half of one. */
public final class WholeFile {

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
     * @throws IOException when it can't be written; the file is as it was
     */
    public static boolean replace(Path file, Content content) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".part");
        // Whoever stops the program halfway finds no half file.
        fresh.toFile().deleteOnExit();
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(fresh))) {
                content.write(out);
            }
            if (Files.isRegularFile(file) && Files.mismatch(file, fresh) < 0) {
                return false;
            }
            move(fresh, file);
            return true;
        } catch (FileSystemException | PictureTooLarge speaking) {
            throw speaking;
        } catch (IOException silent) {
            // A full disk doesn't say which file it had no room for.
            throw (IOException) new FileSystemException(file.toString(), null, reason(silent)).initCause(silent);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static String reason(Throwable failure) {
        return failure.getCause() == null ? failure.getMessage() : reason(failure.getCause());
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException onThisFileSystem) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileSystemException e) {
            throw (IOException) new FileSystemException(to.toString(), null, e.getReason()).initCause(e);
        }
    }
}
