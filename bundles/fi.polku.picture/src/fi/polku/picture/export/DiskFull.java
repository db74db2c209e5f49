/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** There is no room for a file. */
public final class DiskFull extends FileSystemException {

    private static final long serialVersionUID = 1;
    private static final long ROOM = 64 * 1024;
    /** What Linux and macOS, Windows, and disks with a quota for each person say. */
    private static final Pattern REASON = Pattern.compile("(?i)no space left|not enough space|quota exceeded");

    /** @see FileSystemException#FileSystemException(String, String, String) */
    DiskFull(String file, String other, String reason) {
        super(file, other, reason);
    }

    /** Some machines say it in another language; how little room there is needs none. A disk without a size can't tell. */
    static boolean isAt(Path file) {
        try {
            FileStore disk = Files.getFileStore(file);
            return disk.getTotalSpace() > 0 && disk.getUsableSpace() < ROOM;
        } catch (IOException unknown) {
            return false;
        }
    }

    static boolean isMeant(String reason) {
        return reason != null && REASON.matcher(reason).find();
    }
}
