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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("map.svg"), "before");
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
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining(it -> !it.equals(file));
    }

    @Test
    void aFullDiskIsToldFromOtherTrouble() {
        assertThat(failure("No space left on device")).isInstanceOf(DiskFull.class);
        assertThat(failure("There is not enough space on the disk")).isInstanceOf(DiskFull.class);
        assertThat(failure("Input/output error")).isNotInstanceOf(DiskFull.class).hasMessageContaining("map.svg");
    }

    private FileSystemException failure(String reason) {
        return catchThrowableOfType(FileSystemException.class, () -> WholeFile.replace(file, out -> {
            throw new IOException(reason);
        }));
    }

    @Test
    void aFolderThatIsTakenAwayIsNamed() {
        Path gone = folder.resolve("gone");
        assertThat(catchThrowableOfType(NoSuchFileException.class, () -> WholeFile.replace(gone.resolve("map.svg"),
                out -> out.write(1))).getFile()).isEqualTo(gone.toString());
    }

    @Test
    void whatCannotBeRemovedIsNamed() throws IOException {
        FileSystemException failure = catchThrowableOfType(FileSystemException.class, () -> WholeFile.replace(file, out -> {
            lock();
            throw new IOException("The folder is locked");
        }));
        assertThat(failure.getFile()).isEqualTo(file.toString());
        assertThat(failure.getOtherFile()).isEqualTo(begun().toString());
    }

    @Test
    void twoWhoWriteAtOnceDontMeet() throws IOException {
        boolean isNew = WholeFile.replace(file, out -> {
            out.write("first".getBytes());
            WholeFile.replace(file, other -> other.write("second".getBytes()));
            assertThat(file).hasContent("second");
        });
        assertThat(isNew).isTrue();
        assertThat(file).hasContent("first");
        assertThat(folder).isDirectoryNotContaining(it -> !it.equals(file));
    }

    @Test
    void whatWasLeftBehindIsSweptADayLater() throws IOException {
        Path left = Files.writeString(folder.resolve(".map.svg.9f3.part"), "left behind by a program that was killed");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path writing = Files.writeString(folder.resolve(".map.svg.a04.part"), "another program writes this just now");
        Path own = Files.writeString(folder.resolve(".engine.part"), "a drawing of somebody's");
        Files.setLastModifiedTime(own, FileTime.from(Instant.EPOCH));
        WholeFile.sweep(folder);
        WholeFile.sweep(folder.resolve("nowhere"));
        assertThat(left).doesNotExist();
        assertThat(writing).exists();
        assertThat(own).exists();
    }

    /** A full folder in the place of what is begun: it can't be removed, whoever runs the test. */
    private void lock() throws IOException {
        Path begun = begun();
        Files.delete(begun);
        Files.writeString(Files.createDirectory(begun).resolve("full"), "");
    }

    private Path begun() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toString().endsWith(".part")).findFirst().orElseThrow();
        }
    }
}
