/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder with copies of models that have unsaved changes. A program that ends as it should leaves none behind, so that what
 * is found there at the next start is what a crash would have taken. Each editing of a model has a copy of its own: none
 * that is still wanted is ever replaced by another.
 */
public final class RecoveryJournal {

    private static final String ENDING = ".unsaved";

    private final Path folder;

    /** @param folder where the copies lie; made when the first one is kept */
    public RecoveryJournal(Path folder) {
        this.folder = folder;
    }

    /** @return where an editing that begins now keeps its copy; nothing is written yet */
    public Path next() {
        return folder.resolve(UUID.randomUUID() + ENDING);
    }

    /**
     * Keeps a copy, as a whole or not at all, instead of the one of the same editing before.
     *
     * @param copy {@linkplain #next where}
     * @param changes what is kept
     * @throws IOException when it can't be written
     */
    public void keep(Path copy, UnsavedChanges changes) throws IOException {
        Files.createDirectories(folder);
        new SafeFile(copy).overwrite(changes.written());
    }

    /**
     * Throws a copy away, if there is one.
     *
     * @throws IOException when it can't be deleted
     */
    public void discard(Path copy) throws IOException {
        Files.deleteIfExists(copy);
    }

    /**
     * @return all copies, the latest first
     * @throws IOException when the folder or a copy can't be read
     */
    public List<UnsavedChanges> copies() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<UnsavedChanges> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path copy : files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList()) {
                all.add(UnsavedChanges.read(copy));
            }
        }
        all.sort(Comparator.comparing(UnsavedChanges::time).reversed());
        return all;
    }
}
