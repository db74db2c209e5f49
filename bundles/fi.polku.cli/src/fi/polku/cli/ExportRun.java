/*
 * Copyright (c) 2026 the Polku authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package fi.polku.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import fi.polku.paper.ExportFormat;
import fi.polku.paper.ExportSettings;
import fi.polku.paper.Handout;
import fi.polku.paper.stamp.ExportFolder;
import fi.polku.paper.stamp.Fingerprint;
import fi.polku.paper.stamp.Stamps;

/** Writes what there is of one model into its folder: each file as soon as a processor is free, none without need. */
final class ExportRun {

    /**
     * What became of one file.
     *
     * @param isNew whether it was written; false where it would have come out the same
     * @param failure why it couldn't be written
     */
    record Outcome(Path file, boolean isNew, Optional<IOException> failure) {
    }

    private record Task(ExportFormat format, Handout part, Path file) {
    }

    private final Polku polku;
    private final ExportSettings settings;
    private final Path folder;
    private final Optional<Fingerprint> fingerprint;
    private final AtomicInteger done = new AtomicInteger();

    /** @param fingerprint tells what is there already; empty when everything is to be made again */
    ExportRun(Polku polku, ExportSettings settings, Path folder, Optional<Fingerprint> fingerprint) {
        this.polku = polku;
        this.settings = settings;
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /**
     * @return what became of each file, in the order of formats and pictures; of the folder's memory only if it failed
     * @throws IOException when there can't be such a folder
     */
    List<Outcome> write(Handout handout, List<ExportFormat> formats) throws IOException {
        List<Task> tasks = formats.stream().flatMap(format -> format.parts(handout, settings).stream()
                .map(part -> new Task(format, part, format.file(part, folder)))).toList();
        if (tasks.isEmpty()) {
            return List.of();
        }
        ExportFolder files = ExportFolder.open(folder, fingerprint);
        List<Outcome> outcomes = new ArrayList<>(tasks.parallelStream()
                .map(task -> write(files, task, tasks.size())).toList());
        try {
            files.remember();
        } catch (IOException forgotten) {
            outcomes.add(new Outcome(folder.resolve(Stamps.FILE), false, Optional.of(forgotten)));
        }
        polku.progressDone();
        return outcomes;
    }

    private Outcome write(ExportFolder files, Task task, int tasks) {
        try {
            boolean isNew = files.write(task.format(), task.part(), settings);
            polku.progress("export.progress", task.file(), done.incrementAndGet(), tasks);
            return new Outcome(task.file(), isNew, Optional.empty());
        } catch (IOException failure) {
            return new Outcome(task.file(), false, Optional.of(failure));
        }
    }
}
