/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import fi.polku.picture.export.WholeFile;

/**
 * Writes what a command has found out, in one format.
 *
 * @param <T> what is told
 */
interface Report<T> {

    /** @param out where to; stays open */
    void write(T told, PrintWriter out, Polku polku) throws IOException;

    /** @param file what is replaced or made, as a whole, with its folder; null for the command's output */
    default void writeTo(Path file, T told, Polku polku) throws IOException {
        if (file == null) {
            write(told, polku.out(), polku);
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        WholeFile.replace(file, stream -> {
            PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
            write(told, writer, polku);
            writer.flush();
            if (writer.checkError()) {
                throw new IOException(file.toString());
            }
        });
    }
}
