/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that others change, delete or move while its model is open. */
class FileStateTest {

    @TempDir
    Path folder;
    private LoadedModel mine;

    @BeforeEach
    void saveOne() throws IOException {
        mine = ModelStore.create(Samples.named("mine"), folder.resolve("model.polku"));
        ModelStore.save(mine);
    }

    private void theyChangeIt() throws IOException {
        Files.writeString(mine.file(), Samples.HEAD + Samples.FOOT);
    }

    @Test
    void isTheSameUntilSomebodyElseChangesIt() throws IOException {
        assertThat(ModelStore.state(mine)).isEqualTo(FileState.SAME);
        mine.model().setName("mine again");
        ModelStore.save(mine);
        assertThat(ModelStore.state(mine)).isEqualTo(FileState.SAME);
        theyChangeIt();
        assertThat(ModelStore.state(mine)).isEqualTo(FileState.CHANGED);
    }

    @Test
    void isGoneWhenSomebodyDeletesIt() throws IOException {
        Files.delete(mine.file());
        assertThat(ModelStore.state(mine)).isEqualTo(FileState.GONE);
    }

    @Test
    void mayBeReplacedOnceItsChangeIsKnownButNotTheNextOne() throws IOException {
        theyChangeIt();
        ModelStore.replaces(mine, ModelStore.load(mine.file()));
        assertThat(ModelStore.state(mine)).isEqualTo(FileState.SAME);
        Files.writeString(mine.file(), Samples.HEAD + "<channels id=\"c\"/>" + Samples.FOOT);
        assertThat(catchThrowableOfType(() -> ModelStore.save(mine), StoreException.class).isConflict()).isTrue();
    }

    @Test
    void aModelThatMovesIsSavedInItsNewPlaceOnly() throws IOException {
        LoadedModel moved = ModelStore.moved(mine, folder.resolve("sub/other.polku"));
        Files.createDirectory(folder.resolve("sub"));
        moved.model().setName("moved");
        ModelStore.save(moved);
        assertThat(ModelStore.load(folder.resolve("sub/other.polku")).model().getName()).isEqualTo("moved");
        assertThat(ModelStore.load(folder.resolve("model.polku")).model().getName()).isEqualTo("mine");
    }

    @Test
    void aModelThatMovesDoesNotReplaceAFileThatIsThereAlready() throws IOException {
        Path other = Files.writeString(folder.resolve("other.polku"), Samples.HEAD + Samples.FOOT);
        LoadedModel moved = ModelStore.moved(mine, other);
        assertThat(catchThrowableOfType(() -> ModelStore.save(moved), StoreException.class).isConflict()).isTrue();
    }
}
