/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryJournalTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;
    private RecoveryJournal journal;

    @BeforeEach
    void aJournalInAFolderThatIsNotThereYet() {
        journal = new RecoveryJournal(folder.resolve("recovery"));
    }

    @Test
    void isEmptyUntilSomethingIsKept() throws IOException {
        journal.next();
        assertThat(journal.copies()).isEmpty();
    }

    @Test
    void givesBackTheModelWithItsUnsavedChanges() throws IOException {
        Path file = folder.resolve("työ pöytä & co.polku");
        LoadedModel model = ModelStore.create(Samples.named("Saved"), file);
        ModelStore.save(model);
        model.model().setName("Tallentamatta – 未保存");
        keep(journal.next(), NOON, model);

        assertThat(journal.copies()).singleElement().satisfies(changes -> {
            assertThat(changes.file()).isEqualTo(file);
            assertThat(changes.time()).isEqualTo(NOON);
            assertThat(changes.model().model().getName()).isEqualTo("Tallentamatta – 未保存");
        });
        assertThat(ModelStore.load(file).model().getName()).isEqualTo("Saved");
    }

    @Test
    void keepsTheLastCopyOfEachEditingTheLatestFirst() throws IOException {
        Path first = journal.next();
        Path second = journal.next();
        LoadedModel model = ModelStore.create(Samples.named("a"), folder.resolve("a.polku"));
        keep(first, NOON, model);
        keep(second, NOON.plusSeconds(1), model);
        model.model().setName("b");
        keep(first, NOON.plusSeconds(2), model);

        assertThat(journal.copies()).extracting(UnsavedChanges::copy).containsExactly(first, second);
        assertThat(journal.copies().get(0).model().model().getName()).isEqualTo("b");
        try (Stream<Path> files = Files.list(folder.resolve("recovery"))) {
            assertThat(files).containsExactlyInAnyOrder(first, second);
        }
    }

    @Test
    void forgetsWhatIsDiscarded() throws IOException {
        Path copy = journal.next();
        keep(copy, NOON, ModelStore.create(Samples.named("a"), folder.resolve("a.polku")));
        journal.discard(copy);
        journal.discard(copy);
        assertThat(journal.copies()).isEmpty();
    }

    @Test
    void saysWhichCopyItCantRead() throws IOException {
        Path copy = journal.next();
        keep(copy, NOON, ModelStore.create(Samples.named("a"), folder.resolve("a.polku")));
        Files.writeString(copy, "something else\n\n\n");
        assertThatThrownBy(journal::copies).isInstanceOf(IOException.class).hasMessageContaining(copy.toString());
    }

    private void keep(Path copy, Instant time, LoadedModel model) throws IOException {
        journal.keep(copy, new UnsavedChanges(copy, time, model.file(), ModelStore.bytes(model)));
    }
}
