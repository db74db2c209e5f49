/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.picture.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;
    private Path file;
    private Path begun;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("map.svg"), "before");
        begun = folder.resolve(".map.svg.part");
    }

    @Test
    void whatFailsHalfwayLeavesTheFileAsItWasAndNothingBesideIt() throws IOException {
        FileSystemException failure = catchThrowableOfType(FileSystemException.class, () -> WholeFile.replace(file, out -> {
            out.write(1);
            throw new IOException("No space left on device");
        }));
        assertThat(failure.getFile()).isEqualTo(file.toString());
        assertThat(failure.getReason()).isEqualTo("No space left on device");
        assertThat(failure.getOtherFile()).isNull();
        assertThat(file).hasContent("before");
        assertThat(begun).doesNotExist();
    }

    @Test
    void whatCannotBeRemovedIsNamed() {
        FileSystemException failure = catchThrowableOfType(FileSystemException.class, () -> WholeFile.replace(file, out -> {
            lock();
            throw new IOException("The folder is locked");
        }));
        assertThat(failure.getFile()).isEqualTo(file.toString());
        assertThat(failure.getOtherFile()).isEqualTo(begun.toString());
    }

    @Test
    void whatWasLeftBehindIsReplacedTheNextTime() throws IOException {
        Files.writeString(begun, "left behind by a run before this one");
        assertThat(WholeFile.replace(file, out -> out.write("after".getBytes()))).isTrue();
        assertThat(file).hasContent("after");
        assertThat(begun).doesNotExist();
    }

    /** A full folder in the place of what is begun: it can't be removed, whoever runs the test. */
    private void lock() throws IOException {
        Files.delete(begun);
        Files.writeString(Files.createDirectory(begun).resolve("full"), "");
    }
}
