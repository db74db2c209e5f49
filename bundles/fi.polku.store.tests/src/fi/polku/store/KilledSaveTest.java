/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process that is killed at any moment while it saves leaves a whole model behind, and a whole former one. */
@Timeout(120)
class KilledSaveTest {

    @TempDir
    Path folder;

    @RepeatedTest(10)
    void neverLosesTheLastGoodFile() throws Exception {
        long seed = System.nanoTime();
        System.out.println(getClass().getSimpleName() + ": seed " + seed);
        Path file = folder.resolve("model.polku");
        ModelStore.save(ModelStore.create(Samples.named("version 0"), file));

        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-cp", System.getProperty("java.class.path"), SavingProcess.class.getName(),
                file.toString(), "1000000").redirectErrorStream(true).start();
        assertThat(process.inputReader().readLine()).isEqualTo("started");
        while (ModelStore.load(file).model().getNotes().isEmpty()) {
            assertThat(process.isAlive()).as("saving").isTrue();
            Thread.sleep(1);
        }
        Thread.sleep(new Random(seed).nextInt(150));
        assertThat(process.isAlive()).as("still saving when it is killed").isTrue();
        process.destroyForcibly().waitFor();

        int version = wholeVersion(file);
        Path former = folder.resolve("model.polku.bak");
        assertThat(wholeVersion(former)).isIn(version, version - 1);
        assertThat(Folders.names(folder)).hasSizeLessThanOrEqualTo(4);
        LoadedModel next = ModelStore.load(file);
        next.model().setName("after");
        ModelStore.save(next);
        assertThat(Files.readString(former)).contains("version " + version);
    }

    private static int wholeVersion(Path file) throws Exception {
        LoadedModel loaded = ModelStore.load(file);
        String name = loaded.model().getName();
        assertThat(loaded.model().getNotes()).allMatch(note -> note.getText().equals(name));
        return Integer.parseInt(name.substring("version ".length()));
    }
}
