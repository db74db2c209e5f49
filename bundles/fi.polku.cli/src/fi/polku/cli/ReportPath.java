/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How reports for other programs name a file: from the folder that the command runs in, so that a pipeline finds it in its
 * checkout; as a whole when it lies elsewhere.
 *
 * @param file the file
 * @param from the folder that the command runs in
 */
record ReportPath(Path file, Path from) {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    static ReportPath of(Path file) {
        return new ReportPath(file, Path.of(""));
    }

    private boolean isBelow() {
        return absolute(file).startsWith(absolute(from));
    }

    /** @return with forward slashes on every system */
    @Override
    public String toString() {
        Path shown = isBelow() ? absolute(from).relativize(absolute(file)) : absolute(file);
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    /** @return a URI reference (RFC 3986), relative if the file lies below the folder */
    String uri() {
        if (!isBelow()) {
            return absolute(file).toUri().toASCIIString();
        }
        StringBuilder uri = new StringBuilder();
        for (byte b : toString().getBytes(StandardCharsets.UTF_8)) {
            uri.append(b > 0 && UNRESERVED.indexOf(b) >= 0 ? String.valueOf((char) b) : String.format("%%%02X", b));
        }
        return uri.toString();
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
