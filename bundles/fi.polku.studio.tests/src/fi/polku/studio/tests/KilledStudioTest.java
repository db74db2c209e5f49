/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fi.polku.store.ModelStore;
import fi.polku.store.RecoveryJournal;

class KilledStudioTest {

    @TempDir
    Path folder;

    @Test
    void offersAtItsNextStartWhatWasUnsavedWhenItWasKilled() throws Exception {
        Path file = Files.copy(Path.of("../../examples/grant-service/grant-service.polku"), folder.resolve("grant-service.polku"));
        String saved = ModelStore.load(file).model().getName();
        RecoveryJournal journal = new RecoveryJournal(
                StudioProcess.workspace(folder).resolve(".metadata/.plugins/fi.polku.workbench/recovery"));

        try (StudioProcess studio = new StudioProcess(folder, StudioScript.EDIT, file)) {
            studio.until("a copy of what is unsaved", () -> copies(journal) == 1);
        }
        assertThat(ModelStore.load(file).model().getName()).isEqualTo(saved);

        try (StudioProcess studio = new StudioProcess(folder, StudioScript.RESTORE, file)) {
            studio.until("what was restored", () -> Files.exists(StudioScript.seen(file)));
            assertThat(Files.readString(StudioScript.seen(file))).isEqualTo(StudioScript.UNSAVED + "\n" + saved);
            studio.until("nothing left to restore", () -> copies(journal) == 0);
        }
    }

    private static int copies(RecoveryJournal journal) {
        try {
            return journal.copies().size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
