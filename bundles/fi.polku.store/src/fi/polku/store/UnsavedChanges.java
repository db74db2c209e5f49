/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/**
 * A copy of a model as it was edited but not saved. Its file begins with three lines, what it is, the time and the model's
 * file, and goes on with what the model's file would hold.
 *
 * @param copy where it lies in the {@linkplain RecoveryJournal journal}
 * @param time when it was made
 * @param file the model's file
 * @param content what the file would hold had the changes been saved
 */
public record UnsavedChanges(Path copy, Instant time, Path file, byte[] content) {

    private static final String KIND = "polku-unsaved 1";
    private static final int LINES = 3;

    /**
     * @return the model with the unsaved changes
     * @throws StoreException when this version of Polku can't read it
     */
    public LoadedModel model() throws StoreException {
        return ModelStore.version(file, content);
    }

    byte[] written() {
        String head = String.join("\n", KIND, time.toString(), file.toUri().toASCIIString(), "");
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(content);
        return all.toByteArray();
    }

    static UnsavedChanges read(Path copy) throws IOException {
        byte[] all = Files.readAllBytes(copy);
        String[] lines = new String(all, StandardCharsets.ISO_8859_1).split("\n", LINES + 1);
        if (lines.length <= LINES || !lines[0].equals(KIND)) {
            throw new IOException(copy + " is no copy of unsaved changes");
        }
        try {
            int content = all.length - lines[LINES].length();
            return new UnsavedChanges(copy, Instant.parse(lines[1]), Path.of(URI.create(lines[2])),
                    Arrays.copyOfRange(all, content, all.length));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw new IOException(copy + " is no copy of unsaved changes", e);
        }
    }
}
