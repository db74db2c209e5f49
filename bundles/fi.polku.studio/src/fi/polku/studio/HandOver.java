/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.studio;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Hands models over to the Studio that has the workspace already, which opens them: one file for each, in a folder of the
 * workspace that this Studio looks after. A file that is gone has been taken.
 */
final class HandOver {

    private static final String READY = ".open";
    private static final long PATIENCE = 15_000;
    private static final long PAUSE = 50;

    private final Path folder;

    /** @param workspace folder of the workspace */
    HandOver(Path workspace) {
        folder = workspace.resolve(".metadata/.plugins/fi.polku.studio/requests");
    }

    /**
     * Waits until the other Studio has taken the model.
     *
     * @return false when it hasn't
     */
    boolean give(Path model) throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        Path written = Files.writeString(Files.createTempFile(folder, "", ".new"), model.toString());
        Path given = Files.move(written, Path.of(written + READY), StandardCopyOption.ATOMIC_MOVE);
        for (long waited = 0; waited < PATIENCE && Files.exists(given); waited += PAUSE) {
            Thread.sleep(PAUSE);
        }
        return !Files.deleteIfExists(given);
    }

    /**
     * Takes what others hand over from now on, as long as the program runs.
     *
     * @param open is told of each model, in a thread of its own
     */
    void take(Consumer<Path> open) {
        Thread taker = new Thread(() -> watch(open), "models handed over");
        taker.setDaemon(true);
        taker.start();
    }

    private void watch(Consumer<Path> open) {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            Files.createDirectories(folder);
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            WatchKey key;
            do {
                takeAll(open);
                key = watch.take();
                key.pollEvents();
            } while (key.reset());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            ILog.of(HandOver.class).error(e.getLocalizedMessage(), e);
        }
    }

    private void takeAll(Consumer<Path> open) throws IOException {
        try (DirectoryStream<Path> given = Files.newDirectoryStream(folder, "*" + READY)) {
            for (Path one : given) {
                open.accept(Path.of(Files.readString(one)));
                Files.deleteIfExists(one);
            }
        }
    }
}
