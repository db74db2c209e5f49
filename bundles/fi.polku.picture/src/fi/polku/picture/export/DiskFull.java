/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import java.nio.file.FileSystemException;
import java.util.regex.Pattern;

/** There is no room for a file. */
public final class DiskFull extends FileSystemException {

    private static final long serialVersionUID = 1;
    /** What Linux and macOS, Windows, and disks with a quota for each person say. */
    private static final Pattern REASON = Pattern.compile("(?i)no space left|not enough space|quota exceeded");

    /** @see FileSystemException#FileSystemException(String, String, String) */
    DiskFull(String file, String other, String reason) {
        super(file, other, reason);
    }

    static boolean isMeant(String reason) {
        return reason != null && REASON.matcher(reason).find();
    }
}
